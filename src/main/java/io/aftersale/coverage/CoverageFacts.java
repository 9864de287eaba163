// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one line.
 *
 * @param release null where the shop does not know it
 * @param measuredOn the local day, in the store's zone, on which coverage is measured (A1)
 * @param backfilled whether the facts were read from the catalogue after the order (A6)
 */
public record CoverageFacts(
        StockOrigin stockOrigin,
        @Nullable ReleaseDate release,
        Set<ProductMark> marks,
        LocalDate measuredOn,
        boolean backfilled) {

    public CoverageFacts {
        marks = Set.copyOf(marks);
    }

    /** The same facts, measured on that day. */
    public CoverageFacts measuredOn(LocalDate day) {
        return new CoverageFacts(stockOrigin, release, marks, day, backfilled);
    }

    /** Pre-orders are covered whatever else is noted (R48). */
    boolean isPreOrder() {
        return stockOrigin == StockOrigin.PRE_ORDER;
    }
}
