// SPDX-License-Identifier: Apache-2.0
package io.aftersale.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageFlag;
import io.aftersale.coverage.CoverageReason;
import io.aftersale.coverage.StockOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T2: in stock, measured on the day of the order. */
class InStockLimitTest {

    private static Scene shop;

    @BeforeAll
    static void open() {
        shop = Scene.inRome();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-30, 2026-02-28, 2026-03-01",
        "2023-11-30, 2024-02-29, 2024-03-01",
        "2026-01-31, 2026-04-30, 2026-05-01",
        "2025-12-01, 2026-03-01, 2026-03-02",
        "2026-02-28, 2026-05-28, 2026-05-29",
        "2026-08-31, 2026-11-30, 2026-12-01",
    })
    void anInStockStatueIsCoveredUntilTheLastDayOfTheThirdMonthAndNoLonger(
            String release, LocalDate last, LocalDate next) {
        CoverageDecision covered = decision(last.atTime(LocalTime.of(23, 59, 59)), release);
        CoverageDecision tooLate = decision(next.atTime(LocalTime.MIDNIGHT), release);

        assertThat(covered.flag()).isEqualTo(CoverageFlag.COVERED);
        assertThat(covered.reasons())
                .extracting(CoverageReason::code)
                .containsExactly(CoverageCode.IN_STOCK_WITHIN_MONTHS);
        assertThat(tooLate.flag()).isEqualTo(CoverageFlag.NOT_COVERED);
        assertThat(tooLate.reasons())
                .extracting(CoverageReason::code)
                .containsExactly(CoverageCode.IN_STOCK_RELEASED_TOO_LONG);
        assertThat(tooLate.headline().lastCoveredDay()).isEqualTo(last);
    }

    @Test
    void aStatueThatIsNotReleasedYetIsCoveredAndSaysSo() {
        CoverageDecision decision = decision(LocalDate.of(2026, 11, 23).atTime(12, 0), "2027-01-15");

        assertThat(decision.flag()).isEqualTo(CoverageFlag.COVERED);
        assertThat(decision.headline().code()).isEqualTo(CoverageCode.NOT_YET_RELEASED);
        assertThat(decision.headline().lastCoveredDay()).isEqualTo(LocalDate.of(2027, 4, 15));
    }

    @Test
    void theDayOfTheOrderIsTheOneOnTheShopsCalendar() {
        Instant ordered = Instant.parse("2026-02-28T23:30:00Z");

        assertThat(shop.coverage(shop.ordered(ordered, StockOrigin.IN_STOCK, "2025-11-30"))
                        .flag())
                .isEqualTo(CoverageFlag.NOT_COVERED);
        try (Scene newYork = Scene.in("America/New_York")) {
            assertThat(newYork.coverage(newYork.ordered(ordered, StockOrigin.IN_STOCK, "2025-11-30"))
                            .flag())
                    .isEqualTo(CoverageFlag.COVERED);
        }
    }

    private static CoverageDecision decision(LocalDateTime orderedInRome, String release) {
        Instant at = orderedInRome.atZone(Scene.ROME).toInstant();
        return shop.coverage(shop.ordered(at, StockOrigin.IN_STOCK, release));
    }
}
