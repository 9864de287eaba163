// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import io.aftersale.coverage.Exclusion;
import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the merchant's product facts; a SKU's value goes over its product's (A9). Two statements however many. */
public interface CatalogueFacts {

    /** Every asked SKU is in the answer; unreadable values count as unknown. */
    Map<Ref, Facts> read(Collection<Ref> skus);

    /** A SKU with its product. */
    record Ref(@Nullable Long skuId, @Nullable Long productId) {}

    /**
     * What the merchant says now.
     *
     * @param exclusion who set the mark {@code NO_AFTER_SALE_SERVICE} and why; null without it, or where that is not written
     */
    record Facts(
            StockOrigin stockOrigin,
            @Nullable ReleaseDate release,
            @Nullable String studio,
            Set<ProductMark> marks,
            @Nullable Exclusion exclusion) {
        public Facts {
            marks = Set.copyOf(marks);
        }

        /** Facts of which nobody says who marked them. */
        public Facts(
                StockOrigin stockOrigin,
                @Nullable ReleaseDate release,
                @Nullable String studio,
                Set<ProductMark> marks) {
            this(stockOrigin, release, studio, marks, null);
        }
    }
}
