// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets some at a time decode and some more wait, in the order in which they came; others are turned away at once. */
final class Permits {

    private final Semaphore working;
    private final Semaphore inside;
    private final Duration patience;

    Permits(int atOnce, int waiting, Duration patience) {
        this.working = new Semaphore(atOnce, true);
        this.inside = new Semaphore(atOnce + waiting);
        this.patience = patience;
    }

    /** Does the work when it is its turn. */
    <T> T doing(Work<T> work) throws IOException {
        if (!inside.tryAcquire()) {
            throw new TooBusy();
        }
        try {
            return inTurn(work);
        } finally {
            inside.release();
        }
    }

    private <T> T inTurn(Work<T> work) throws IOException {
        if (!isMyTurn()) {
            throw new TooBusy();
        }
        try {
            return work.done();
        } finally {
            working.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return working.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What takes memory. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws IOException;
    }
}
