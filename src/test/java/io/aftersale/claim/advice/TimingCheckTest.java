// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import static io.aftersale.claim.advice.Reported.ROME;
import static io.aftersale.claim.advice.Reported.TERMS;
import static io.aftersale.claim.advice.Reported.parcel;
import static io.aftersale.claim.advice.Reported.timing;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.ProblemKind;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.deadline.KeptCount;
import io.aftersale.line.LineStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingCheckTest {

    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

    private final TimingCheck check = new TimingCheck();

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T22:59:59.999999999Z, REPORTED_IN_TIME",
        "2026-03-09T23:00:00Z,           REPORTED_LATE",
        "2026-03-09T21:30:00Z,           REPORTED_IN_TIME",
    })
    void theLastInstantIsInTimeAndTheNextIsLate(String reportedAt, AdviceCode code) {
        TimingFacts facts = timing(parcel("2026-03-02", null, "2026-03-09T23:00:00Z"), false, reportedAt);

        assertThat(codes(facts)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-28, 2026-03-28T13:00:00Z, 2026-03-29T12:59:59.999Z, URGENT_WITHIN_24H",
                "2026-03-28, 2026-03-28T13:00:00Z, 2026-03-29T13:00:00Z,     URGENT_AFTER_24H",
                "2026-10-24, 2026-10-24T12:00:00Z, 2026-10-25T11:59:59.999Z, URGENT_WITHIN_24H",
                "2026-10-24, 2026-10-24T12:00:00Z, 2026-10-25T12:00:00Z,     URGENT_AFTER_24H",
                "2026-03-28, -,                    2026-03-29T21:59:59.999Z, URGENT_WITHIN_24H",
                "2026-03-28, -,                    2026-03-29T22:00:00Z,     URGENT_AFTER_24H",
                "2026-03-28, 2026-03-28T13:00:00Z, 2026-03-31T13:00:00Z,     URGENT_AFTER_24H",
            })
    void significantDamageIsToldWithinADayOrLaterAndBothAreInTime(
            String deliveredOn, String deliveredAt, String reportedAt, AdviceCode code) {
        TimingFacts facts = timing(parcel(deliveredOn, deliveredAt, "2026-12-31T23:00:00Z"), true, reportedAt);

        assertThat(codes(facts)).containsExactly(AdviceCode.REPORTED_IN_TIME, code);
        assertThat(check.reasons(facts, TERMS)).extracting(AdviceReason::argues).containsOnly(AdviceWord.ACCEPT);
    }

    @Test
    void onlyStaffReadThatSignificantDamageCameLate() {
        assertThat(AdviceCode.values())
                .filteredOn(AdviceCode::isForStaffOnly)
                .containsExactly(AdviceCode.URGENT_AFTER_24H);
    }

    @Test
    void withoutACouriersDateNothingIsLateNorUrgent() {
        LineStanding.Parcel shipped = new LineStanding.Parcel("P1", LocalDate.of(2026, 1, 2), null, null, null, null);

        assertThat(codes(of(standing()))).containsExactly(AdviceCode.DELIVERY_UNVERIFIED);
        assertThat(codes(of(standing(shipped)))).containsExactly(AdviceCode.DELIVERY_UNVERIFIED);
        assertThat(codes(timing(shipped, true, "2026-03-03T09:00:00Z")))
                .containsExactly(AdviceCode.DELIVERY_UNVERIFIED);
    }

    @Test
    void aParcelUnderWayIsNotDeliveredYet() {
        LineStanding.Parcel shipped = new LineStanding.Parcel("P1", LocalDate.of(2026, 3, 2), null, null, null, null);

        assertThat(codes(of(standing(shipped)))).containsExactly(AdviceCode.NOT_DELIVERED_YET);
    }

    @Test
    void aDeliveredParcelIsTakenFromWhereTheLineStands() {
        LineStanding.Parcel delivered = parcel("2026-03-02", null, "2026-03-09T23:00:00Z");

        TimingFacts facts = of(standing(delivered));

        assertThat(facts).isEqualTo(timing(delivered, true, "2026-03-03T09:00:00Z"));
        assertThat(codes(facts)).containsExactly(AdviceCode.REPORTED_IN_TIME, AdviceCode.URGENT_WITHIN_24H);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-09T22:59:59.999Z, 2026-03-09T23:00:00Z,     DRAFT_GRACE_USED",
                "2026-03-09T22:59:59.999Z, 2026-03-11T22:59:59.999Z, DRAFT_GRACE_USED",
                "2026-03-09T22:59:59.999Z, 2026-03-11T23:00:00Z,     REPORTED_LATE",
                "2026-03-09T23:00:00Z,     2026-03-09T23:00:01Z,     REPORTED_LATE",
                "-,                        2026-03-09T23:00:00Z,     REPORTED_LATE",
                "2026-03-04T10:00:00Z,     2026-03-09T22:59:59.999Z, REPORTED_IN_TIME",
            })
    void aDraftWithAFileFromBeforeTheDeadlineHasFortyEightHoursMore(
            @Nullable Instant begunAt, Instant reportedAt, AdviceCode code) {
        LineStanding.Parcel parcel = parcel("2026-03-02", null, "2026-03-09T23:00:00Z");

        TimingFacts facts = TimingFacts.of(
                standing(parcel), ProblemKind.DAMAGED, new TimingFacts.Report(false, begunAt, reportedAt), ROME);

        assertThat(codes(facts)).containsExactly(code);
        assertThat(check.reasons(facts, TERMS).get(0).deadline()).isEqualTo("2026-03-09T23:00:00Z");
    }

    @Test
    void aGraceThatIsOffProtectsNothing() {
        AdviceTerms off = terms("deadline.draftGraceHours", "0");
        TimingFacts facts = TimingFacts.of(
                standing(parcel("2026-03-02", null, "2026-03-09T23:00:00Z")),
                ProblemKind.DAMAGED,
                new TimingFacts.Report(false, NOW, Instant.parse("2026-03-09T23:00:00Z")),
                ROME);

        assertThat(check.reasons(facts, off)).extracting(AdviceReason::code).containsExactly(AdviceCode.REPORTED_LATE);
    }

    @Test
    void aLateReportIsLookedAtWhereThePolicySaysSo() {
        AdviceTerms review = terms("late.mode", "REVIEW");

        assertThat(check.reasons(Reported.late(), review))
                .extracting(AdviceReason::argues)
                .containsExactly(AdviceWord.LOOK);
        assertThat(check.reasons(Reported.late(), TERMS))
                .extracting(AdviceReason::argues)
                .containsExactly(AdviceWord.REFUSE);
    }

    @Test
    void thePolicySaysWithinHowManyHoursSignificantDamageIsAskedToBeTold() {
        TimingFacts afterThirtyHours = timing(
                parcel("2026-03-02", "2026-03-02T09:00:00Z", "2026-03-09T23:00:00Z"), true, "2026-03-03T15:00:00Z");

        assertThat(codes(afterThirtyHours)).contains(AdviceCode.URGENT_AFTER_24H);
        assertThat(check.reasons(afterThirtyHours, terms("urgent.hours", "36")))
                .extracting(AdviceReason::code)
                .contains(AdviceCode.URGENT_WITHIN_24H);
    }

    @Test
    void aKindOfProblemMayHaveADeadlineOfItsOwn() {
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
                                Instant.parse("2026-03-16T23:00:00Z"), LocalDate.parse("2026-03-16"), List.of())));
        TimingFacts.Report report = new TimingFacts.Report(false, null, Instant.parse("2026-03-12T10:00:00Z"));

        assertThat(codes(TimingFacts.of(standing(parcel), ProblemKind.MISSING_PART, report, ROME)))
                .containsExactly(AdviceCode.REPORTED_IN_TIME);
        assertThat(codes(TimingFacts.of(standing(parcel), ProblemKind.DAMAGED, report, ROME)))
                .containsExactly(AdviceCode.REPORTED_LATE);
    }

    @Test
    void onlyReasonsOfTheReportingTimeLookAtItsEnd() {
        assertThat(AdviceCode.values())
                .filteredOn(AdviceCode::looksAtTheDeadline)
                .containsExactly(AdviceCode.REPORTED_IN_TIME, AdviceCode.REPORTED_LATE, AdviceCode.DRAFT_GRACE_USED);
    }

    private static AdviceTerms terms(String setting, String value) {
        return Reported.terms(Map.of(setting, value));
    }

    private static TimingFacts of(LineStanding standing) {
        return TimingFacts.of(standing, ProblemKind.DAMAGED, new TimingFacts.Report(true, null, NOW), ROME);
    }

    private List<AdviceCode> codes(TimingFacts facts) {
        return check.reasons(facts, TERMS).stream().map(AdviceReason::code).toList();
    }

    private static LineStanding standing(LineStanding.Parcel... parcels) {
        return new LineStanding(
                42, Reported.coverage(StockOrigin.PRE_ORDER), Reported.BOUNDS, true, List.of(parcels), List.of(), 1);
    }
}
