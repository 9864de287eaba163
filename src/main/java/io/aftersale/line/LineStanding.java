// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.coverage.CoverageDecision;
import io.aftersale.deadline.CountedDay;
import io.aftersale.deadline.CountsFrom;
import io.aftersale.deadline.KeptCount;
import io.aftersale.deadline.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where one order line stands.
 *
 * @param coverage the newest decision over the frozen facts, with its exceptions
 * @param terms what bounds a report of it
 * @param frozen whether facts were frozen; if not, coverage is NEEDS_REVIEW
 * @param parcels deliveries that hold units of this line, first shipped first; empty when none is recorded
 * @param claims claims over this line, newest first
 * @param unitsFree ordered units without an open claim
 */
public record LineStanding(
        long orderItemId,
        CoverageDecision coverage,
        ReportTerms terms,
        boolean frozen,
        List<Parcel> parcels,
        List<ClaimRef> claims,
        int unitsFree) {

    public LineStanding {
        parcels = List.copyOf(parcels);
        claims = List.copyOf(claims);
    }

    /** The delivered parcel that decides: the latest, as the units' own is not known (A22); empty where none is delivered. */
    public static Optional<Parcel> latestDelivered(List<Parcel> parcels) {
        return parcels.stream().filter(parcel -> parcel.deadline() != null).max(Comparator.comparing(Parcel::deadline));
    }

    /** Whether units may have come in a parcel of which no courier's date is known: then none of them is late (A18, A22). */
    boolean hasParcelWithoutDate() {
        return parcels.stream().anyMatch(parcel -> parcel.deliveredOn() == null);
    }

    /**
     * A parcel and its reporting window.
     *
     * @param deliveredAt the instant, where the courier gives one
     * @param deadline exclusive instant; null until delivered
     * @param lastDay the last day on which a report is in time, in the store's zone; null until delivered
     * @param days the count behind it; empty where it is not known
     * @param byKind ends of kinds of problem that have working days of their own, as kept with the parcel, by the kind's name (A17)
     * @param collectedOn the day on which the shopper took it from whoever took it first; null where none is known
     * @param countedFrom which of its days its windows are counted from (A21)
     */
    public record Parcel(
            String ref,
            @Nullable LocalDate shippedOn,
            @Nullable LocalDate deliveredOn,
            @Nullable Instant deliveredAt,
            @Nullable Instant deadline,
            @Nullable LocalDate lastDay,
            List<CountedDay> days,
            Map<String, KeptCount> byKind,
            @Nullable LocalDate collectedOn,
            CountsFrom countedFrom) {

        public Parcel {
            days = List.copyOf(days);
            byKind = Map.copyOf(byKind);
        }

        /** A parcel that counts from the courier's day. */
        public Parcel(
                String ref,
                @Nullable LocalDate shippedOn,
                @Nullable LocalDate deliveredOn,
                @Nullable Instant deliveredAt,
                @Nullable Instant deadline,
                @Nullable LocalDate lastDay,
                List<CountedDay> days,
                Map<String, KeptCount> byKind) {
            this(ref, shippedOn, deliveredOn, deliveredAt, deadline, lastDay, days, byKind, null, CountsFrom.DELIVERED);
        }

        /** A parcel of which the count is not known, and whose window is the same for every kind of problem. */
        public Parcel(
                String ref,
                @Nullable LocalDate shippedOn,
                @Nullable LocalDate deliveredOn,
                @Nullable Instant deliveredAt,
                @Nullable Instant deadline,
                @Nullable LocalDate lastDay) {
            this(ref, shippedOn, deliveredOn, deliveredAt, deadline, lastDay, List.of(), Map.of());
        }

        /** When it counts as received; empty until delivered. */
        public Optional<Receipt> receipt() {
            return Optional.ofNullable(deliveredOn).map(day -> countedFrom.receipt(day, deliveredAt, collectedOn));
        }

        /** The end for that kind of problem, by its name; null until delivered. */
        public @Nullable Instant deadlineOf(String kind) {
            KeptCount own = byKind.get(kind);
            return own == null ? deadline : own.end();
        }

        /** The latest end of any kind of problem: before it nobody is told to be late; null until delivered. */
        public @Nullable Instant longestDeadline() {
            return deadline == null
                    ? null
                    : Stream.concat(
                                    Stream.of(deadline),
                                    byKind.values().stream().map(KeptCount::end))
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
        }
    }

    /** A claim over the line; {@code open} while it is not in a final state. */
    public record ClaimRef(String number, String state, boolean open, int units) {}
}
