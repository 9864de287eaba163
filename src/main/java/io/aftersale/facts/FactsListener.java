// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import java.util.List;

/** Told within the transaction in which what is known or said of a line was changed. */
public interface FactsListener {

    void changed(Change change);

    /** Told of lines that were filled afterwards, all of a batch at once. */
    default void filled(List<Change> changes) {
        changes.forEach(this::changed);
    }

    /**
     * What changed, and why.
     *
     * @param by login; {@code backfill} where lines were filled afterwards
     */
    record Change(long orderId, long orderItemId, Kind kind, String by, String reason) {}

    /** What was done. */
    enum Kind {
        FACTS_CORRECTED,
        EXCEPTION_GRANTED,
        EXCEPTION_REVOKED,
        FACTS_BACKFILLED
    }
}
