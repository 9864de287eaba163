// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

/** Records deliveries; the reporting deadline is decided then and kept with the record. */
public interface DeliveryService {

    /**
     * Writes or replaces the record of {@code parcel.parcelRef()} in its order.
     *
     * @param orderedAt decides which policy version holds (A47)
     * @throws IllegalArgumentException when delivered in the future or before it was shipped
     */
    void record(ParcelDelivery parcel, java.time.Instant orderedAt);
}
