// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper may do with a line now, and until when: the one place that page, form and service ask (A14, A15, A22, A48).
 *
 * @param action what is offered
 * @param parcel the parcel that decides: the latest delivered one, as the units' own is not known; empty where none is delivered
 * @param graceEnd exclusive: until when a draft with a file from before the deadline may still be sent; empty unless it is
 *     this grace alone that keeps the draft in time
 */
public record ReportWindow(LineAction action, Optional<LineStanding.Parcel> parcel, Optional<Instant> graceEnd) {

    /** The window of a line at that instant, where nothing was begun before. */
    public static ReportWindow of(LineStanding standing, Instant now, ZoneId zone) {
        return of(standing, now, zone, null);
    }

    /**
     * The window of a line at that instant for a draft.
     *
     * @param begunAt when the first file came that the draft holds; null where none did
     */
    public static ReportWindow of(LineStanding standing, Instant now, ZoneId zone, @Nullable Instant begunAt) {
        Optional<LineStanding.Parcel> latest = LineStanding.latestDelivered(standing.parcels());
        Instant end = latest.map(LineStanding.Parcel::longestDeadline).orElse(null);
        if (standing.unitsFree() == 0) {
            return new ReportWindow(LineAction.OPEN_CLAIM, latest, Optional.empty());
        }
        if (end == null) {
            boolean underWay = isUnderWay(standing, now.atZone(zone).toLocalDate());
            return new ReportWindow(underWay ? LineAction.NOT_YET : LineAction.REPORT, latest, Optional.empty());
        }
        if (now.isBefore(end)) {
            return new ReportWindow(LineAction.REPORT, latest, Optional.empty());
        }
        ReportWindow late = late(
                latest,
                begunAt != null && begunAt.isBefore(end),
                now,
                end.plus(standing.terms().draftGrace()));
        return late.action() == LineAction.REPORT_LATE && standing.hasParcelWithoutDate()
                ? new ReportWindow(LineAction.REPORT, Optional.empty(), Optional.empty())
                : late;
    }

    private static ReportWindow late(
            Optional<LineStanding.Parcel> latest, boolean begunInTime, Instant now, Instant graceEnd) {
        return begunInTime && now.isBefore(graceEnd)
                ? new ReportWindow(LineAction.REPORT, latest, Optional.of(graceEnd))
                : new ReportWindow(LineAction.REPORT_LATE, latest, Optional.empty());
    }

    private static boolean isUnderWay(LineStanding standing, LocalDate today) {
        return standing.parcels().stream().anyMatch(parcel -> {
            LocalDate shipped = parcel.shippedOn();
            return shipped != null
                    && today.isBefore(shipped.plusDays(standing.terms().afterShippedDays()));
        });
    }
}
