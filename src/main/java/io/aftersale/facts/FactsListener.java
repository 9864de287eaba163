// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

/** Told within the transaction in which staff changed what is known or said of a line. */
public interface FactsListener {

    void changed(Change change);

    /**
     * What changed, and why.
     *
     * @param by login
     */
    record Change(long orderId, long orderItemId, Kind kind, String by, String reason) {}

    /** What was done. */
    enum Kind {
        FACTS_CORRECTED,
        EXCEPTION_GRANTED,
        EXCEPTION_REVOKED
    }
}
