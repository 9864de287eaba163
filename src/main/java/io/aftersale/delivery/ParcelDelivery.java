// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parcel's dates as the courier or staff report them (A20, A22).
 *
 * @param parcelRef the shop's own reference of the parcel, unique within the order
 * @param deliveredOn the courier's local delivery date; null while under way
 * @param deliveredAt the instant, where the courier gives one
 * @param collectedOn the day on which the shopper took it from a neighbour, locker or pick-up point (A21); null where none is known
 * @param lines the lines and quantities in it; empty = the whole order
 */
public record ParcelDelivery(
        long orderId,
        String parcelRef,
        @Nullable String courier,
        @Nullable String tracking,
        @Nullable LocalDate shippedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable Instant deliveredAt,
        @Nullable LocalDate collectedOn,
        List<Content> lines) {

    public ParcelDelivery {
        lines = List.copyOf(lines);
    }

    /** A parcel of which no collected day is known. */
    public ParcelDelivery(
            long orderId,
            String parcelRef,
            @Nullable String courier,
            @Nullable String tracking,
            @Nullable LocalDate shippedOn,
            @Nullable LocalDate deliveredOn,
            @Nullable Instant deliveredAt,
            List<Content> lines) {
        this(orderId, parcelRef, courier, tracking, shippedOn, deliveredOn, deliveredAt, null, lines);
    }

    /** The same with its lines in the order of their numbers, as records keep them. */
    public ParcelDelivery inOrder() {
        return new ParcelDelivery(
                orderId,
                parcelRef,
                courier,
                tracking,
                shippedOn,
                deliveredOn,
                deliveredAt,
                collectedOn,
                lines.stream()
                        .sorted(Comparator.comparingLong(Content::orderItemId))
                        .toList());
    }

    /** The same with that instant. */
    public ParcelDelivery withInstant(@Nullable Instant instant) {
        return new ParcelDelivery(
                orderId, parcelRef, courier, tracking, shippedOn, deliveredOn, instant, collectedOn, lines);
    }

    /** The same with that collected day. */
    public ParcelDelivery withCollectedOn(@Nullable LocalDate day) {
        return new ParcelDelivery(
                orderId, parcelRef, courier, tracking, shippedOn, deliveredOn, deliveredAt, day, lines);
    }

    /** So many units of one order item. */
    public record Content(long orderItemId, int quantity) {}
}
