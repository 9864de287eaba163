// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import io.aftersale.coverage.Exclusion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the merchant's facts are read and changed: one entry for each SKU, bundles left out (A9, A44). */
public interface ProductDesk {

    /** The next entries by SKU id, at most so many. */
    List<Entry> after(long skuId, int most);

    /** Those of these SKUs that there are. */
    List<Entry> of(Collection<Long> skuIds);

    /**
     * Writes all or nothing, whatever stands there; the values are normal. Facts that are frozen already stay as they
     * are (A6).
     *
     * @param by login or name of the key: stands with what is taken out of the service now (A11)
     */
    void write(Map<Long, TypedFacts> bySku, String by);

    /**
     * The same, unless a SKU has other facts by now than were seen, and not those that would be written; compared under a lock.
     *
     * @param seen by SKU id
     * @return those SKUs as they stand, and nothing is written; none where it is written
     */
    List<Entry> write(Map<Long, TypedFacts> bySku, Map<Long, TypedFacts> seen, String by);

    /**
     * A SKU with what the merchant wrote.
     *
     * @param variant a SKU beside the product's own: what is empty here is taken from the product
     * @param exclusion who took it out of the service and why; null where nobody did, or nobody is named
     */
    record Entry(
            long skuId,
            String name,
            boolean variant,
            TypedFacts facts,
            @Nullable Exclusion exclusion) {

        /** An entry of which nobody says who marked it. */
        public Entry(long skuId, String name, boolean variant, TypedFacts facts) {
            this(skuId, name, variant, facts, null);
        }
    }
}
