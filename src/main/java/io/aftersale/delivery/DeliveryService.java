// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Records deliveries for the store's own code; the reporting deadline is decided then and kept with the record (A60). */
public interface DeliveryService {

    /**
     * Writes the record of {@code parcel.parcelRef()} in its order, weighed as at {@link DeliveryDesk#record}; one that says something
     * else is kept as a former one. Of an order without a frozen line it is not known what was ordered, and its lines are not compared.
     *
     * @param orderedAt decides which policy version holds where no line of the order is frozen (A47)
     * @param by which program tells it
     * @throws IllegalArgumentException naming every fault when it cannot be true, or when nobody tells it
     */
    void record(ParcelDelivery parcel, Instant orderedAt, String by);

    /** The same, told by the store's own code. */
    default void record(ParcelDelivery parcel, Instant orderedAt) {
        record(parcel, orderedAt, "store");
    }

    /** All parcels of these orders, in one statement, first shipped first. */
    List<RecordedParcel> of(Collection<Long> orderIds);
}
