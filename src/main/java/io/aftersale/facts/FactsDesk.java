// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import java.util.List;

/**
 * Where staff correct what was frozen and stand exceptions over it. Nothing is lost: former facts and revoked exceptions stay.
 * The listeners are told within the same transaction.
 */
public interface FactsDesk {

    /** Every frozen line of the order with all that was known and said of it before, by order item id. */
    List<LineRecord> of(long orderId);

    /** Lets other facts hold from now on. Policy version and the day that is measured at stay those of the order. */
    FactsResult correct(Correction correction);

    /** Stands an exception over the line. */
    FactsResult grant(Grant grant);

    /** Takes an exception back; it stays in the record with who, when and why. */
    FactsResult revoke(Revoke revoke);

    /**
     * What shall hold.
     *
     * @param seen number of corrections that were shown; with another number of them, somebody else corrected meanwhile
     */
    record Correction(long orderId, long orderItemId, int seen, TypedFacts facts, String by, String reason) {}

    /** An exception as typed, with who grants it. */
    record Grant(long orderId, long orderItemId, TypedException exception, String by) {}

    /** Which exception is taken back. */
    record Revoke(long orderId, long exceptionId, String by, String reason) {}
}
