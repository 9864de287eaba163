// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.line.LineAction;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportWindow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a line came and when it was reported.
 *
 * @param parcel the delivered parcel that decides; empty where none is delivered
 * @param underWay whether a parcel is still expected
 * @param significant the shopper's mark (A23)
 */
public record TimingFacts(
        Optional<LineStanding.Parcel> parcel, boolean underWay, boolean significant, Instant reportedAt, ZoneId zone) {

    public static TimingFacts of(LineStanding standing, boolean significant, Instant reportedAt, ZoneId zone) {
        ReportWindow window = ReportWindow.of(standing, reportedAt, zone);
        return new TimingFacts(window.parcel(), window.action() == LineAction.NOT_YET, significant, reportedAt, zone);
    }
}
