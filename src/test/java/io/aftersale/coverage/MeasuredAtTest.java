// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredAtTest {

    private static final LocalDate ORDERED = LocalDate.of(2026, 4, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ORDER_DATE,    2026-04-14, 2026-04-10",
                "REPORT_DATE,   2026-04-14, 2026-04-20",
                "DELIVERY_DATE, 2026-04-14, 2026-04-14",
                "DELIVERY_DATE, -,          2026-04-20",
            })
    void thePolicySaysWhichDayCounts(MeasuredAt measuredAt, @Nullable LocalDate deliveredOn, LocalDate day) {
        assertThat(measuredAt.day(ORDERED, TODAY, deliveredOn)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"ORDER_DATE, COVERED", "REPORT_DATE, NOT_COVERED", "DELIVERY_DATE, COVERED"})
    void aStatueReleasedInJanuaryAndOrderedInAprilIsCoveredByTheDayThatCounts(
            MeasuredAt measuredAt, CoverageOutcome outcome) {
        CoverageFacts facts = new CoverageFacts(
                StockOrigin.IN_STOCK, ReleaseDate.of(LocalDate.of(2026, 1, 15)), Set.of(), ORDERED, false);

        CoverageDecision decision = new CoverageDecider()
                .decide(
                        facts.measuredOn(measuredAt.day(ORDERED, TODAY, LocalDate.of(2026, 4, 15))),
                        new CoverageTerms(
                                1, Period.ofMonths(3), CoverageOutcome.NEEDS_REVIEW, CoverageOutcome.NEEDS_REVIEW),
                        List.of());

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.headline().lastCoveredDay()).isEqualTo("2026-04-15");
    }
}
