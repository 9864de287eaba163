// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.coverage.CoverageDecision;
import io.aftersale.deadline.CountedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one order line stands.
 *
 * @param coverage the newest decision over the frozen facts, with its exceptions
 * @param frozen whether facts were frozen; if not, coverage is NEEDS_REVIEW
 * @param parcels deliveries that hold units of this line, first shipped first; empty when none is recorded
 * @param claims claims over this line, newest first
 * @param unitsFree ordered units without an open claim
 */
public record LineStanding(
        long orderItemId,
        CoverageDecision coverage,
        boolean frozen,
        List<Parcel> parcels,
        List<ClaimRef> claims,
        int unitsFree) {

    public LineStanding {
        parcels = List.copyOf(parcels);
        claims = List.copyOf(claims);
    }

    /**
     * A parcel and its reporting window.
     *
     * @param deliveredAt the instant, where the courier gives one
     * @param deadline exclusive instant; null until delivered
     * @param lastDay the last day on which a report is in time, in the store's zone; null until delivered
     * @param days the count behind it; empty where it is not known
     */
    public record Parcel(
            String ref,
            @Nullable LocalDate shippedOn,
            @Nullable LocalDate deliveredOn,
            @Nullable Instant deliveredAt,
            @Nullable Instant deadline,
            @Nullable LocalDate lastDay,
            List<CountedDay> days) {

        public Parcel {
            days = List.copyOf(days);
        }

        /** A parcel whose count is not known. */
        public Parcel(
                String ref,
                @Nullable LocalDate shippedOn,
                @Nullable LocalDate deliveredOn,
                @Nullable Instant deliveredAt,
                @Nullable Instant deadline,
                @Nullable LocalDate lastDay) {
            this(ref, shippedOn, deliveredOn, deliveredAt, deadline, lastDay, List.of());
        }
    }

    /** A claim over the line; {@code open} while it is not in a final state. */
    public record ClaimRef(String number, String state, boolean open, int units) {}
}
