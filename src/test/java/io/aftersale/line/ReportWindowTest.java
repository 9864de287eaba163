// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.deadline.KeptCount;
import io.aftersale.policy.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportWindowTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final ReportTerms TERMS =
            ReportTerms.of(PolicyVersion.of(1, Instant.EPOCH, PolicyVersion.shopDefaults()), LocalDate.of(2026, 1, 1));
    private static final Instant NOON = Instant.parse("2026-03-05T11:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T22:59:59.999999999Z, REPORT",
        "2026-03-09T23:00:00Z, REPORT_LATE",
        "2026-03-09T23:00:00.000000001Z, REPORT_LATE",
        "2020-01-01T00:00:00Z, REPORT",
    })
    void theLastNanosecondOfTheLastDayIsInTimeAndTheFirstOfTheNextIsLate(Instant now, LineAction action) {
        LineStanding line = line(1, delivered("P1", "2026-03-02", "2026-03-09T23:00:00Z"));

        assertThat(ReportWindow.of(line, now, ROME).action()).isEqualTo(action);
    }

    @Test
    void theLatestDeliveredParcelDecides() {
        LineStanding line = line(
                2,
                delivered("P2", "2026-03-04", "2026-03-11T23:00:00Z"),
                delivered("P1", "2026-02-20", "2026-02-27T23:00:00Z"),
                shipped("P3", "2026-03-04"));

        ReportWindow window = ReportWindow.of(line, NOON, ROME);

        assertThat(window.action()).isEqualTo(LineAction.REPORT);
        assertThat(window.parcel()).map(LineStanding.Parcel::ref).contains("P2");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T22:59:59.999Z, REPORT, P1",
        "2026-03-09T23:00:00Z, REPORT, ''",
        "2026-03-23T11:00:00Z, REPORT, ''"
    })
    void unitsThatMayHaveComeInAParcelWithoutADateAreNotLate(Instant now, LineAction action, String decides) {
        LineStanding line = line(2, delivered("P1", "2026-03-02", "2026-03-09T23:00:00Z"), shipped("P2", "2026-03-05"));

        ReportWindow window = ReportWindow.of(line, now, ROME);

        assertThat(window.action()).isEqualTo(action);
        assertThat(window.parcel().map(LineStanding.Parcel::ref).orElse("")).isEqualTo(decides);
    }

    @Test
    void aLineOfWhichNoDeliveryIsKnownMayBeReported() {
        ReportWindow window = ReportWindow.of(line(1), NOON, ROME);

        assertThat(window.action()).isEqualTo(LineAction.REPORT);
        assertThat(window.parcel()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T11:00:00Z, NOT_YET",
        "2026-03-31T21:59:59.999999999Z, NOT_YET",
        "2026-03-31T22:00:00Z, REPORT",
    })
    void aParcelUnderWayIsExpectedForThirtyDaysAfterItWasShipped(Instant now, LineAction action) {
        LineStanding line = line(1, shipped("P1", "2026-03-02"));

        assertThat(ReportWindow.of(line, now, ROME).action()).isEqualTo(action);
    }

    @Test
    void aParcelThatWasOnlyAnnouncedIsNotUnderWay() {
        LineStanding line = line(1, new LineStanding.Parcel("P1", null, null, null, null, null));

        assertThat(ReportWindow.of(line, NOON, ROME).action()).isEqualTo(LineAction.REPORT);
    }

    @Test
    void aLineWithoutFreeUnitsLeadsToItsClaimWhateverTheTime() {
        LineStanding line = line(0, delivered("P1", "2026-03-02", "2026-03-09T23:00:00Z"));

        ReportWindow window = ReportWindow.of(line, NOON, ROME);

        assertThat(window.action()).isEqualTo(LineAction.OPEN_CLAIM);
        assertThat(window.parcel()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"REPORT,report", "REPORT_LATE,report-late", "NOT_YET,not-yet", "OPEN_CLAIM,open-claim"})
    void themesStyleByTheHook(LineAction action, String hook) {
        assertThat(action.hook()).isEqualTo(hook);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-09T22:59:59.999Z, 2026-03-09T22:59:59.999Z, REPORT,      -",
                "2026-03-09T22:59:59.999Z, 2026-03-09T23:00:00Z,     REPORT,      2026-03-11T23:00:00Z",
                "2026-03-09T22:59:59.999Z, 2026-03-11T22:59:59.999Z, REPORT,      2026-03-11T23:00:00Z",
                "2026-03-09T22:59:59.999Z, 2026-03-11T23:00:00Z,     REPORT_LATE, -",
                "2026-03-09T23:00:00Z,     2026-03-09T23:00:00Z,     REPORT_LATE, -",
                "-,                        2026-03-09T23:00:00Z,     REPORT_LATE, -",
            })
    void aDraftBegunInTimeMayBeSentUntilItsGraceEnds(
            @Nullable Instant begunAt, Instant now, LineAction action, @Nullable Instant graceEnd) {
        LineStanding line = line(1, delivered("P1", "2026-03-02", "2026-03-09T23:00:00Z"));

        ReportWindow window = ReportWindow.of(line, now, ROME, begunAt);

        assertThat(window.action()).isEqualTo(action);
        assertThat(window.graceEnd()).isEqualTo(Optional.ofNullable(graceEnd));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-16T22:59:59.999Z, REPORT",
        "2026-03-16T23:00:00Z,     REPORT_LATE",
    })
    void theButtonLooksAtTheLongestTimeOfAnyKind(Instant now, LineAction action) {
        LineStanding.Parcel parcel = new LineStanding.Parcel(
                "P1",
                null,
                LocalDate.of(2026, 3, 2),
                null,
                Instant.parse("2026-03-09T23:00:00Z"),
                LocalDate.of(2026, 3, 9),
                List.of(),
                Map.of(
                        "MISSING_PART",
                                new KeptCount(
                                        Instant.parse("2026-03-16T23:00:00Z"),
                                        LocalDate.parse("2026-03-16"),
                                        List.of()),
                        "DAMAGED",
                                new KeptCount(
                                        Instant.parse("2026-03-04T23:00:00Z"),
                                        LocalDate.parse("2026-03-04"),
                                        List.of())));

        assertThat(ReportWindow.of(line(1, parcel), now, ROME).action()).isEqualTo(action);
        assertThat(parcel.deadlineOf("DAMAGED")).isEqualTo("2026-03-04T23:00:00Z");
        assertThat(parcel.deadlineOf("DEFECT")).isEqualTo("2026-03-09T23:00:00Z");
        assertThat(shipped("P2", "2026-03-02").longestDeadline()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-08T22:59:59Z, NOT_YET", "2026-03-08T23:00:00Z, REPORT"})
    void thePolicySaysHowLongAParcelIsExpected(Instant now, LineAction action) {
        ReportTerms week =
                ReportTerms.of(PolicyVersion.of(1, Instant.EPOCH, Map.of("reportable.afterShippedDays", "7")), null);
        LineStanding usual = line(1, shipped("P1", "2026-03-02"));
        LineStanding line =
                new LineStanding(42, usual.coverage(), week, true, usual.parcels(), List.of(), usual.unitsFree());

        assertThat(ReportWindow.of(line, now, ROME).action()).isEqualTo(action);
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSE, true,  BY_EXCEPTION",
        "REFUSE, false, REFUSED",
        "REVIEW, true,  LOOKED_AT",
        "REVIEW, false, LOOKED_AT",
    })
    void thePolicySaysWhatBecomesOfLateReports(String mode, String requests, LateReports late) {
        PolicyVersion policy =
                PolicyVersion.of(1, Instant.EPOCH, Map.of("late.mode", mode, "late.exceptionRequests", requests));

        assertThat(ReportTerms.of(policy, null).late()).isEqualTo(late);
    }

    private static LineStanding.Parcel delivered(String ref, String day, String deadline) {
        LocalDate on = LocalDate.parse(day);
        return new LineStanding.Parcel(ref, on.minusDays(2), on, null, Instant.parse(deadline), on.plusDays(7));
    }

    private static LineStanding.Parcel shipped(String ref, String day) {
        return new LineStanding.Parcel(ref, LocalDate.parse(day), null, null, null, null);
    }

    private static LineStanding line(int free, LineStanding.Parcel... parcels) {
        CoverageDecision covered = new CoverageDecider()
                .decide(
                        new CoverageFacts(StockOrigin.PRE_ORDER, null, Set.of(), LocalDate.of(2026, 1, 1), false),
                        PolicyVersion.of(1, Instant.EPOCH, PolicyVersion.shopDefaults())
                                .coverageTerms(),
                        List.of());
        return new LineStanding(42, covered, TERMS, true, List.of(parcels), List.of(), free);
    }
}
