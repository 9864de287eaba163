// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.claim.ProblemKind;
import io.aftersale.line.LineAction;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportWindow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a line came and when it was reported.
 *
 * @param parcel the delivered parcel that decides; empty where none is delivered
 * @param deadline the exclusive end for this kind of problem (A17); null where none is delivered
 * @param underWay whether a parcel is still expected
 * @param report what the time of the report rests on
 */
public record TimingFacts(
        Optional<LineStanding.Parcel> parcel,
        @Nullable Instant deadline,
        boolean underWay,
        Report report,
        ZoneId zone) {

    public static TimingFacts of(LineStanding standing, ProblemKind kind, Report report, ZoneId zone) {
        ReportWindow window = ReportWindow.of(standing, report.at(), zone);
        return new TimingFacts(
                window.parcel(),
                window.parcel().map(parcel -> parcel.deadlineOf(kind.name())).orElse(null),
                window.action() == LineAction.NOT_YET,
                report,
                zone);
    }

    boolean significant() {
        return report.significant();
    }

    /** When the shopper first told of the damage: by a quick report, else by this one (A25). */
    Instant toldAt() {
        Instant told = report.toldAt();
        return told == null ? report.at() : told;
    }

    Instant reportedAt() {
        return report.at();
    }

    /** Whether a file of the draft came before that instant. */
    boolean begunBefore(Instant end) {
        Instant begunAt = report.begunAt();
        return begunAt != null && begunAt.isBefore(end);
    }

    /**
     * The time of a report.
     *
     * @param significant the shopper's mark (A23)
     * @param begunAt when the first file came that the draft holds, or a quick report told of it; null where neither did (A15, A25)
     * @param toldAt when a quick report told of the line; null where none did
     * @param at when it was sent; before that, now
     */
    public record Report(
            boolean significant,
            @Nullable Instant begunAt,
            @Nullable Instant toldAt,
            Instant at) {

        /** A report that no quick one went before. */
        public Report(boolean significant, @Nullable Instant begunAt, Instant at) {
            this(significant, begunAt, null, at);
        }
    }
}
