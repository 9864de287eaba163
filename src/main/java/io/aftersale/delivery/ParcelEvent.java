// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became known of a parcel; told to {@link ParcelListener}s once its record is committed. */
public sealed interface ParcelEvent {

    long orderId();

    /** The shop's own reference, unique within the order. */
    String parcelRef();

    /** The parcel left; told once, with the first date. */
    record ParcelShipped(long orderId, String parcelRef, LocalDate shippedOn) implements ParcelEvent {}

    /**
     * The parcel arrived; told once, with the first date.
     *
     * @param deliveredOn the courier's local day
     * @param deliveredAt the instant, where the courier gave one
     * @param deadline exclusive instant until which it may be reported in time
     * @param lastDay the last day in time, in the store's zone
     */
    record ParcelDelivered(
            long orderId,
            String parcelRef,
            LocalDate deliveredOn,
            @Nullable Instant deliveredAt,
            Instant deadline,
            LocalDate lastDay)
            implements ParcelEvent {}

    /**
     * A date that was told before is another one now, or was taken back; told at each such correction. So is a collected day that
     * becomes known, changes or goes after the delivery was told, as the deadline may follow it (A21).
     */
    record DeliveryCorrected(long orderId, String parcelRef, Dates before, Dates now) implements ParcelEvent {}

    /**
     * What is known of a parcel's way.
     *
     * @param deadline exclusive instant; null until delivered
     * @param lastDay in the store's zone; null until delivered
     */
    record Dates(
            @Nullable LocalDate shippedOn,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate collectedOn,
            @Nullable Instant deadline,
            @Nullable LocalDate lastDay) {

        static Dates of(DeliveryRecord record) {
            RecordedParcel recorded = record.recorded();
            return new Dates(
                    recorded.parcel().shippedOn(),
                    recorded.parcel().deliveredOn(),
                    recorded.parcel().collectedOn(),
                    recorded.deadline(),
                    recorded.lastDay());
        }
    }

    /** What the newest record of a parcel says that no record before it said; empty where no date is new. */
    static List<ParcelEvent> of(ParcelHistory parcel) {
        ParcelDelivery told = parcel.present().recorded().parcel();
        List<Dates> before = parcel.former().stream().map(Dates::of).toList();
        Dates now = Dates.of(parcel.present());
        List<ParcelEvent> events = new ArrayList<>();
        if (now.shippedOn() != null && before.stream().allMatch(each -> each.shippedOn() == null)) {
            events.add(new ParcelShipped(told.orderId(), told.parcelRef(), now.shippedOn()));
        }
        if (before.stream().allMatch(each -> each.deliveredOn() == null)) {
            delivered(told, now).ifPresent(events::add);
        }
        before.stream()
                .findFirst()
                .filter(last -> isCorrected(before, last, now))
                .ifPresent(last -> events.add(new DeliveryCorrected(told.orderId(), told.parcelRef(), last, now)));
        return events;
    }

    private static Optional<ParcelEvent> delivered(ParcelDelivery told, Dates now) {
        return Optional.ofNullable(now.deliveredOn())
                .map(day -> new ParcelDelivered(
                        told.orderId(),
                        told.parcelRef(),
                        day,
                        told.deliveredAt(),
                        Objects.requireNonNull(now.deadline()),
                        Objects.requireNonNull(now.lastDay())));
    }

    private static boolean isCorrected(List<Dates> before, Dates last, Dates now) {
        boolean shipped = before.stream().anyMatch(each -> each.shippedOn() != null);
        boolean delivered = before.stream().anyMatch(each -> each.deliveredOn() != null);
        return (shipped && !Objects.equals(last.shippedOn(), now.shippedOn()))
                || (delivered
                        && (!Objects.equals(last.deliveredOn(), now.deliveredOn())
                                || !Objects.equals(last.collectedOn(), now.collectedOn())));
    }
}
