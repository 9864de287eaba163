// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

/**
 * Who acts.
 *
 * @param name staff: the login; shopper: the customer id as text; system: the job's name
 */
public record Actor(Kind kind, String name) {

    /** The three kinds of actors of the transition table. */
    public enum Kind {
        SHOPPER,
        STAFF,
        SYSTEM
    }
}
