// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one line.
 *
 * @param release null where the shop does not know it
 * @param exclusion of the mark {@code NO_AFTER_SALE_SERVICE}; null without it, or where the catalogue names nobody
 * @param measuredOn the local day, in the store's zone, on which coverage is measured (A1)
 * @param backfilled whether the facts were read from the catalogue after the order (A6)
 */
public record CoverageFacts(
        StockOrigin stockOrigin,
        @Nullable ReleaseDate release,
        Set<ProductMark> marks,
        @Nullable Exclusion exclusion,
        LocalDate measuredOn,
        boolean backfilled) {

    public CoverageFacts {
        marks = Set.copyOf(marks);
        exclusion = marks.contains(ProductMark.NO_AFTER_SALE_SERVICE) ? exclusion : null;
    }

    /** Facts of which nobody says who marked them. */
    public CoverageFacts(
            StockOrigin stockOrigin,
            @Nullable ReleaseDate release,
            Set<ProductMark> marks,
            LocalDate measuredOn,
            boolean backfilled) {
        this(stockOrigin, release, marks, null, measuredOn, backfilled);
    }

    /** The same facts, measured on that day. */
    public CoverageFacts measuredOn(LocalDate day) {
        return new CoverageFacts(stockOrigin, release, marks, exclusion, day, backfilled);
    }

    /** Pre-orders are covered whatever else is noted (R48). */
    boolean isPreOrder() {
        return stockOrigin == StockOrigin.PRE_ORDER;
    }
}
