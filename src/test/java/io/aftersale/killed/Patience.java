// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

/** Waits for what comes true by itself. */
final class Patience {

    private static final int TRIES = 1800;

    private Patience() {}

    /** Three minutes: the store tidies once a minute. */
    static void until(Condition condition) throws Exception {
        for (int tries = 0; tries < TRIES; tries++) {
            if (condition.holds()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("it did not come true within three minutes");
    }

    interface Condition {
        boolean holds() throws Exception;
    }
}
