// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Records deliveries; the reporting deadline is decided then and kept with the record (A60). */
public interface DeliveryService {

    /**
     * Writes the record of {@code parcel.parcelRef()} in its order; one that says something else is kept as a former one.
     *
     * @param orderedAt decides which policy version holds (A47)
     * @param by which program tells it
     * @throws IllegalArgumentException when delivered in the future or before it was shipped, or nobody tells it
     */
    void record(ParcelDelivery parcel, Instant orderedAt, String by);

    /** The same, told by the store's own code. */
    default void record(ParcelDelivery parcel, Instant orderedAt) {
        record(parcel, orderedAt, "store");
    }

    /** All parcels of these orders, in one statement, first shipped first. */
    List<RecordedParcel> of(Collection<Long> orderIds);
}
