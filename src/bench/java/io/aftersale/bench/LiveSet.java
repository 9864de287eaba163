// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.killed.StoreProcess;

/** Asks each second what is alive after a full collection, and remembers the most. */
final class LiveSet implements Runnable {

    private final StoreProcess store;
    private final Thread thread = new Thread(this, "live set");
    private volatile boolean over;
    private volatile long most;

    private LiveSet(StoreProcess store) {
        this.store = store;
    }

    static LiveSet watch(StoreProcess store) {
        LiveSet watch = new LiveSet(store);
        watch.thread.start();
        return watch;
    }

    /** The most bytes that were alive at any second. */
    long stop() throws InterruptedException {
        over = true;
        thread.join();
        return most;
    }

    @Override
    public void run() {
        while (!over) {
            most = Math.max(most, store.liveBytes());
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
