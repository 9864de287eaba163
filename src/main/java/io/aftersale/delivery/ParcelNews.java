// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a courier's feed says of a parcel that is recorded already; what is null says nothing and leaves the record as it is.
 *
 * @param deliveredOn the courier's local day
 * @param deliveredAt the instant, where the courier gives one; only with its day
 * @param collectedOn the day on which the shopper took it, where the courier knows (A21)
 */
public record ParcelNews(
        long orderId,
        String parcelRef,
        @Nullable LocalDate shippedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable Instant deliveredAt,
        @Nullable LocalDate collectedOn) {

    /** News that say nothing of a collected day. */
    public ParcelNews(
            long orderId,
            String parcelRef,
            @Nullable LocalDate shippedOn,
            @Nullable LocalDate deliveredOn,
            @Nullable Instant deliveredAt) {
        this(orderId, parcelRef, shippedOn, deliveredOn, deliveredAt, null);
    }

    /** The parcel with the news in it; of a collected day only what they say themselves. */
    public ParcelDelivery over(ParcelDelivery known) {
        return new ParcelDelivery(
                known.orderId(),
                known.parcelRef(),
                known.courier(),
                known.tracking(),
                shippedOn == null ? known.shippedOn() : shippedOn,
                deliveredOn == null ? known.deliveredOn() : deliveredOn,
                deliveredOn == null ? known.deliveredAt() : deliveredAt,
                collectedOn,
                known.lines());
    }
}
