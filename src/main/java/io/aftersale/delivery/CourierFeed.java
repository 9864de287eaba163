// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import java.util.Collection;
import java.util.List;

/** Where a store asks a courier what became of its parcels; the store's own beans are merged into a list. */
public interface CourierFeed {

    /** Stands in the records as the one who told it; at most 100 characters. */
    String name();

    /**
     * What is new of some of these parcels; others, and parcels of other couriers, are left out. At most 500 are asked at once. News
     * that cannot be true are passed over; what this throws is noted by its class only, as its words may hold anything.
     */
    List<ParcelNews> poll(Collection<ParcelDelivery> open);
}
