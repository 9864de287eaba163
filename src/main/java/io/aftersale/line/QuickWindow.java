// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.deadline.UrgentWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Until when significant damage of a line may be told at once, with evidence to follow (R27, A25). */
public final class QuickWindow {

    private QuickWindow() {}

    /** The exclusive end; empty where the policy takes no quick report, nothing may be reported, or no courier's date is known. */
    public static Optional<Instant> end(LineStanding standing, ReportWindow window, ZoneId zone) {
        Duration urgent = standing.terms().quickReport();
        LineStanding.Parcel parcel = window.parcel().orElse(null);
        return urgent == null || parcel == null || window.action() != LineAction.REPORT
                ? Optional.empty()
                : parcel.receipt().map(receipt -> UrgentWindow.end(receipt, urgent, zone));
    }
}
