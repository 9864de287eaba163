// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import io.aftersale.deadline.KeptCount;
import io.aftersale.facts.FrozenLine;
import io.aftersale.line.LineStanding;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a line stands, as JSON.
 *
 * @param facts what was frozen when it was ordered; null where nothing was
 * @param action what its shopper may do now, as the markup hook says it
 * @param deadline of the parcel that decides; exclusive; null while none is delivered
 * @param lastDay the last day in time, in the store's zone; null likewise
 * @param claims newest first
 * @param unitsFree ordered units without an open claim
 */
record LineAnswer(
        long orderItemId,
        long sku,
        String name,
        int quantity,
        @Nullable Facts facts,
        DecisionAnswer decision,
        String action,
        @Nullable String deadline,
        @Nullable String lastDay,
        List<ParcelWindow> parcels,
        List<ClaimOnLine> claims,
        int unitsFree) {

    static @Nullable String at(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    /** What was known of the line when it was ordered. */
    record Facts(
            String stockOrigin,
            @Nullable String releaseDate,
            @Nullable String studio,
            List<String> marks,
            DecisionAnswer.@Nullable ExclusionAnswer exclusion,
            String orderedAt,
            String measuredOn,
            boolean backfilled) {

        static Facts of(FrozenLine line, ZoneId zone) {
            return new Facts(
                    line.facts().stockOrigin().name(),
                    line.facts().release() == null
                            ? null
                            : line.facts().release().written(),
                    line.studio(),
                    line.facts().marks().stream().map(Enum::name).sorted().toList(),
                    DecisionAnswer.ExclusionAnswer.of(line.facts().exclusion()),
                    Objects.requireNonNull(at(line.orderedAt(), zone)),
                    line.facts().measuredOn().toString(),
                    line.facts().backfilled());
        }
    }

    /**
     * A parcel with units of the line.
     *
     * @param days the count of its deadline; null where it is not delivered, or was recorded without a count
     * @param countedFrom which of its days its windows are counted from; null until delivered (A21)
     * @param byKind windows of kinds of problem that have working days of their own; null where none has (A17)
     */
    record ParcelWindow(
            String parcelRef,
            @Nullable String shippedOn,
            @Nullable String deliveredOn,
            @Nullable String deliveredAt,
            @Nullable String collectedOn,
            @Nullable String countedFrom,
            @Nullable String deadline,
            @Nullable String lastDay,
            @Nullable List<DeadlineAnswer.Day> days,
            @Nullable Map<String, KindWindow> byKind) {

        static ParcelWindow of(LineStanding.Parcel parcel, ZoneId zone) {
            return new ParcelWindow(
                    parcel.ref(),
                    Objects.toString(parcel.shippedOn(), null),
                    Objects.toString(parcel.deliveredOn(), null),
                    at(parcel.deliveredAt(), zone),
                    Objects.toString(parcel.collectedOn(), null),
                    parcel.receipt().map(receipt -> receipt.from().name()).orElse(null),
                    at(parcel.deadline(), zone),
                    Objects.toString(parcel.lastDay(), null),
                    parcel.days().isEmpty()
                            ? null
                            : parcel.days().stream().map(DeadlineAnswer.Day::of).toList(),
                    byKind(parcel, zone));
        }

        private static @Nullable Map<String, KindWindow> byKind(LineStanding.Parcel parcel, ZoneId zone) {
            Map<String, KindWindow> windows = new TreeMap<>();
            parcel.byKind().forEach((kind, count) -> windows.put(kind, KindWindow.of(count, zone)));
            return windows.isEmpty() ? null : windows;
        }
    }

    /** Until when problems of one kind may be reported; the deadline is exclusive. */
    record KindWindow(String deadline, String lastDay, List<DeadlineAnswer.Day> days) {

        static KindWindow of(KeptCount count, ZoneId zone) {
            return new KindWindow(
                    Objects.requireNonNull(at(count.end(), zone)),
                    count.lastDay().toString(),
                    count.days().stream().map(DeadlineAnswer.Day::of).toList());
        }
    }

    /** A claim over units of the line. */
    record ClaimOnLine(String number, String state, boolean open, int units) {

        static ClaimOnLine of(LineStanding.ClaimRef claim) {
            return new ClaimOnLine(claim.number(), claim.state(), claim.open(), claim.units());
        }
    }
}
