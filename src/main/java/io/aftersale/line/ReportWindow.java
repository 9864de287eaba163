// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a shopper may do with a line now, and until when: the one place that page, form and service ask (A14, A22, A48).
 *
 * @param action what is offered
 * @param parcel the parcel that decides: the latest delivered one, as the units' own is not known; empty where none is delivered
 */
public record ReportWindow(LineAction action, Optional<LineStanding.Parcel> parcel) {

    /** A shipment younger than this is still expected to be under way (A48). */
    static final int REPORTABLE_AFTER_SHIPPED_DAYS = 30;

    /** The window of a line at that instant. */
    public static ReportWindow of(LineStanding standing, Instant now, ZoneId zone) {
        Optional<LineStanding.Parcel> latest = standing.parcels().stream()
                .filter(parcel -> parcel.deadline() != null)
                .max(Comparator.comparing(LineStanding.Parcel::deadline));
        return new ReportWindow(action(standing, latest, now, zone), latest);
    }

    private static LineAction action(
            LineStanding standing, Optional<LineStanding.Parcel> latest, Instant now, ZoneId zone) {
        if (standing.unitsFree() == 0) {
            return LineAction.OPEN_CLAIM;
        }
        if (latest.isPresent()) {
            Instant deadline = latest.get().deadline();
            return deadline != null && now.isBefore(deadline) ? LineAction.REPORT : LineAction.REPORT_LATE;
        }
        return isUnderWay(standing.parcels(), now.atZone(zone).toLocalDate()) ? LineAction.NOT_YET : LineAction.REPORT;
    }

    private static boolean isUnderWay(List<LineStanding.Parcel> parcels, LocalDate today) {
        return parcels.stream().anyMatch(parcel -> {
            LocalDate shipped = parcel.shippedOn();
            return shipped != null && today.isBefore(shipped.plusDays(REPORTABLE_AFTER_SHIPPED_DAYS));
        });
    }
}
