// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import io.aftersale.deadline.CountedDay;
import io.aftersale.deadline.CountsFrom;
import io.aftersale.deadline.KeptCount;
import io.aftersale.deadline.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A recorded parcel with the deadline that was decided for it.
 *
 * @param deadline exclusive instant; null until delivered
 * @param lastDay last day in time, in the store's zone; null until delivered
 * @param calendar name of the calendar that was counted by; empty until delivered
 * @param days the count as it was decided, from the day after {@link #receipt} (or from it, where it counts) to the last day;
 *     empty until delivered
 * @param byKind ends of kinds of problem that have working days of their own, as they were decided, by the kind's name (A17)
 * @param countedFrom which of the parcel's days the deadline was counted from; the courier's while no collected one counts (A21)
 */
public record RecordedParcel(
        ParcelDelivery parcel,
        @Nullable Instant deadline,
        @Nullable LocalDate lastDay,
        String calendar,
        List<CountedDay> days,
        Map<String, KeptCount> byKind,
        CountsFrom countedFrom) {

    public RecordedParcel {
        days = List.copyOf(days);
        byKind = Map.copyOf(byKind);
    }

    /** A parcel whose window is the same for every kind of problem. */
    public RecordedParcel(
            ParcelDelivery parcel,
            @Nullable Instant deadline,
            @Nullable LocalDate lastDay,
            String calendar,
            List<CountedDay> days) {
        this(parcel, deadline, lastDay, calendar, days, Map.of(), CountsFrom.DELIVERED);
    }

    /** A parcel whose count is not known. */
    public RecordedParcel(ParcelDelivery parcel, @Nullable Instant deadline, @Nullable LocalDate lastDay) {
        this(parcel, deadline, lastDay, "", List.of());
    }

    /** When it counts as received; empty until delivered. */
    public Optional<Receipt> receipt() {
        return Optional.ofNullable(parcel.deliveredOn())
                .map(day -> countedFrom.receipt(day, parcel.deliveredAt(), parcel.collectedOn()));
    }

    /** Whether units of that order item came in it; a parcel without lines holds the whole order. */
    public boolean holds(long orderItemId) {
        return parcel.lines().isEmpty()
                || parcel.lines().stream().anyMatch(content -> content.orderItemId() == orderItemId);
    }
}
