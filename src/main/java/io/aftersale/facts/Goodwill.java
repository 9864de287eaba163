// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

/** Exceptions that rest on a claim's acceptance; no listener is told, as the claim knows already. */
public interface Goodwill {

    /** Stands a goodwill over the line; the terms are the words the shopper reads. Nothing where the line is not frozen. */
    void grant(long orderItemId, String claimNumber, String by, String terms);

    /** Takes back what that claim's acceptance granted over the line; whether there was such a thing. */
    boolean takeBack(long orderItemId, String claimNumber, String by, String reason);
}
