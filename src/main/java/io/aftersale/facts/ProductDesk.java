// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where the merchant's facts are read and changed: one entry for each SKU, bundles left out (A9, A44). */
public interface ProductDesk {

    /** The next entries by SKU id, at most so many. */
    List<Entry> after(long skuId, int most);

    /** Those of these SKUs that there are. */
    List<Entry> of(Collection<Long> skuIds);

    /** Writes all or nothing, whatever stands there; the values are normal. Facts that are frozen already stay as they are (A6). */
    void write(Map<Long, TypedFacts> bySku);

    /**
     * The same, unless a SKU has other facts by now than were seen, and not those that would be written; compared under a lock.
     *
     * @param seen by SKU id
     * @return those SKUs as they stand, and nothing is written; none where it is written
     */
    List<Entry> write(Map<Long, TypedFacts> bySku, Map<Long, TypedFacts> seen);

    /**
     * A SKU with what the merchant wrote.
     *
     * @param variant a SKU beside the product's own: what is empty here is taken from the product
     */
    record Entry(long skuId, String name, boolean variant, TypedFacts facts) {}
}
