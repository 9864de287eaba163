// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

/**
 * Who acts.
 *
 * @param name staff: the login; shopper: the customer id as text; system: the job's name
 */
public record Actor(Kind kind, String name) {

    /** The shopper with that customer id. */
    public static Actor shopper(long customerId) {
        return new Actor(Kind.SHOPPER, Long.toString(customerId));
    }

    /** The three kinds of actors of the transition table. */
    public enum Kind {
        SHOPPER,
        STAFF,
        SYSTEM
    }
}
