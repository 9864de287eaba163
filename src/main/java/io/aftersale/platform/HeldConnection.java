// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

/**
 * The database connection that a request keeps from its first statement to its end, as stores open one session per page.
 * Whoever waits for a visitor's line lets it go before, or a few slow ones would leave none for the whole store.
 */
public interface HeldConnection {

    /** Gives it back until the next statement; outside of transactions only. */
    void release();
}
