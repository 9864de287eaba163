// SPDX-License-Identifier: Apache-2.0
package io.aftersale.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemKind;
import io.aftersale.claim.advice.ProblemFacts;
import io.aftersale.claim.advice.UnboxingFilm;
import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.whatif.WhatIfQuestion.Arrival;
import io.aftersale.whatif.WhatIfQuestion.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final LocalDate ORDERED = LocalDate.of(2026, 11, 24);
    private static final Arrival ARRIVED = new Arrival(LocalDate.of(2026, 12, 3), null);

    @Test
    void anOrderAloneIsAnsweredByItsCoverage() {
        WhatIfAnswer answer = BookInMemory.with().answer(asked("2026-08-24", null, null, null));

        assertThat(answer.policyVersion()).isEqualTo(1);
        assertThat(answer.coverage().outcome()).isEqualTo(CoverageOutcome.COVERED);
        assertThat(answer.coverage().reasons().get(0).lastCoveredDay()).isEqualTo("2026-11-24");
        assertThat(answer.deadline()).isNull();
        assertThat(answer.urgentUntil()).isNull();
        assertThat(answer.advice()).isNull();
    }

    @Test
    void theDayAfterTheTermIsNotCovered() {
        WhatIfAnswer answer = BookInMemory.with().answer(asked("2026-08-23", null, null, null));

        assertThat(answer.coverage().outcome()).isEqualTo(CoverageOutcome.NOT_COVERED);
    }

    @Test
    void aDeliveryIsAnsweredByItsDeadlineDayByDay() {
        WhatIfAnswer answer = BookInMemory.with().answer(asked("2026-08-24", ARRIVED, null, null));

        assertThat(answer.deadline().lastDay()).isEqualTo("2026-12-11");
        assertThat(answer.deadline().end()).isEqualTo("2026-12-11T23:00:00Z");
        assertThat(answer.deadline().days()).hasSize(8);
        assertThat(answer.urgentUntil()).isEqualTo("2026-12-04T23:00:00Z");
    }

    @Test
    void anHourOfDeliveryEndsTheUrgentWindowToTheHour() {
        Arrival noon = new Arrival(LocalDate.of(2026, 12, 3), Instant.parse("2026-12-03T11:00:00Z"));

        assertThat(BookInMemory.with()
                        .answer(asked("2026-08-24", noon, null, null))
                        .urgentUntil())
                .isEqualTo("2026-12-04T11:00:00Z");
    }

    @Test
    void aCollectedDayIsCountedFromWhereThePolicySaysSo() {
        Arrival locker = new Arrival(
                LocalDate.of(2026, 12, 3), Instant.parse("2026-12-03T11:00:00Z"), LocalDate.of(2026, 12, 7));
        WhatIfAnswer delivered = BookInMemory.with().answer(asked("2026-08-24", locker, null, 2));
        WhatIfAnswer collected =
                BookInMemory.with("delivery.countsFrom", "COLLECTED").answer(asked("2026-08-24", locker, null, 2));

        assertThat(delivered.deadline().lastDay()).isEqualTo("2026-12-11");
        assertThat(delivered.urgentUntil()).isEqualTo("2026-12-04T11:00:00Z");
        assertThat(collected.deadline().receivedOn()).isEqualTo("2026-12-07");
        assertThat(collected.deadline().lastDay()).isEqualTo("2026-12-15");
        assertThat(collected.urgentUntil()).isEqualTo("2026-12-08T23:00:00Z");
        assertThat(BookInMemory.with("delivery.countsFrom", "COLLECTED")
                        .answer(asked("2026-08-24", ARRIVED, null, 2))
                        .deadline())
                .isEqualTo(BookInMemory.with()
                        .answer(asked("2026-08-24", ARRIVED, null, 2))
                        .deadline());
    }

    @Test
    void aReportIsAnsweredByTheAdviceWithEveryReason() {
        Report late = new Report(
                Instant.parse("2026-12-11T23:00:00Z"),
                new ProblemFacts(
                        ProblemKind.DAMAGED, Set.of(ProblemAnswer.GLUED_AT_FACTORY, ProblemAnswer.CAME_OFF_CLEAN)),
                true,
                UnboxingFilm.NONE);

        WhatIfAnswer answer = BookInMemory.with().answer(asked("2026-08-24", ARRIVED, late, null));

        assertThat(answer.advice().word()).hasToString("REFUSE");
        assertThat(answer.advice().codes())
                .containsExactly(
                        "IN_STOCK_WITHIN_MONTHS",
                        "REPORTED_LATE",
                        "URGENT_AFTER_24H",
                        "MINOR_GLUE_FIXABLE",
                        "VIDEO_MISSING");
    }

    @Test
    void theLastNanosecondIsInTime() {
        Report report = report("2026-12-11T22:59:59.999999999Z");

        assertThat(BookInMemory.with()
                        .answer(asked("2026-08-24", ARRIVED, report, null))
                        .advice()
                        .codes())
                .containsExactly("IN_STOCK_WITHIN_MONTHS", "REPORTED_IN_TIME");
    }

    @Test
    void withoutADeliveryAReportIsToBeVerified() {
        assertThat(BookInMemory.with()
                        .answer(asked("2026-08-24", null, report("2026-12-01T11:00:00Z"), null))
                        .advice()
                        .codes())
                .contains("DELIVERY_UNVERIFIED");
    }

    @Test
    void theVersionInForceOnTheDayOfTheOrderAnswersUnlessAnotherIsNamed() {
        WhatIf strict = BookInMemory.with("coverage.inStockMonths", "1");

        assertThat(strict.answer(asked("2026-10-24", null, null, null))
                        .coverage()
                        .outcome())
                .isEqualTo(CoverageOutcome.COVERED);
        WhatIfAnswer second = strict.answer(asked("2026-10-23", null, null, 2));
        assertThat(second.policyVersion()).isEqualTo(2);
        assertThat(second.coverage().outcome()).isEqualTo(CoverageOutcome.NOT_COVERED);
        assertThatThrownBy(() -> strict.answer(asked("2026-10-23", null, null, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no policy version 3");
    }

    @Test
    void aVersionMayMeasureOnTheDayOfTheDeliveryOrOfTheReport() {
        Report report = report("2026-12-09T11:00:00Z");

        assertThat(BookInMemory.with("coverage.measuredAt", "DELIVERY_DATE")
                        .answer(asked("2026-08-24", ARRIVED, report, 2))
                        .coverage()
                        .facts()
                        .measuredOn())
                .isEqualTo("2026-12-03");
        assertThat(BookInMemory.with("coverage.measuredAt", "REPORT_DATE")
                        .answer(asked("2026-08-24", ARRIVED, report, 2))
                        .coverage()
                        .facts()
                        .measuredOn())
                .isEqualTo("2026-12-09");
        assertThat(BookInMemory.with("coverage.measuredAt", "DELIVERY_DATE")
                        .answer(asked("2026-08-24", null, null, 2))
                        .coverage()
                        .facts()
                        .measuredOn())
                .isEqualTo("2026-11-24");
    }

    @Test
    void aKindOfProblemMayHaveAnotherNumberOfWorkingDays() {
        WhatIf generous = BookInMemory.with("deadline.workingDaysByKind", "MISSING_PART=7");
        Report report = report("2026-12-15T11:00:00Z");

        WhatIfAnswer answer = generous.answer(asked("2026-08-24", ARRIVED, report, 2));

        assertThat(answer.deadline().lastDay()).isEqualTo("2026-12-15");
        assertThat(answer.advice().codes()).contains("REPORTED_IN_TIME");
        assertThat(generous.answer(asked("2026-08-24", ARRIVED, null, 2))
                        .deadline()
                        .lastDay())
                .isEqualTo("2026-12-11");
    }

    @Test
    void aVersionMayLeaveTheAnswerToTheOneOfTheDayOfTheReport() {
        WhatIf yielding = BookInMemory.yielding("coverage.inStockMonths", "1");

        assertThat(yielding.answer(asked("2026-08-24", null, report("2026-12-01T11:00:00Z"), null))
                        .policyVersion())
                .isEqualTo(2);
        assertThat(yielding.answer(asked("2026-08-24", null, null, null)).policyVersion())
                .isEqualTo(1);
    }

    private static Report report(String at) {
        return new Report(
                Instant.parse(at), new ProblemFacts(ProblemKind.MISSING_PART, Set.of()), false, UnboxingFilm.WHOLE);
    }

    private static WhatIfQuestion asked(
            String release, @Nullable Arrival arrival, @Nullable Report report, @Nullable Integer version) {
        return new WhatIfQuestion(
                StockOrigin.IN_STOCK,
                ReleaseDate.parse(release).orElseThrow(),
                Set.of(),
                ORDERED,
                arrival,
                report,
                version);
    }
}
