// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-12, 2026-10-12",
        "' 2026-10-12 ', 2026-10-12",
        "2026-02, 2026-02-28",
        "2024-02, 2024-02-29",
        "2026-Q1, 2026-03-31",
        "2026-Q2, 2026-06-30",
        "2026-Q3, 2026-09-30",
        "2026-Q4, 2026-12-31",
    })
    void aMonthOrQuarterCountsAsItsLastDay(String written, LocalDate lastDay) {
        ReleaseDate release = ReleaseDate.parse(written).orElseThrow();

        assertThat(release.lastDay()).isEqualTo(lastDay);
        assertThat(release).hasToString(written.strip());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "soon", "2026", "2026-Q5", "2026-Q0", "2026-13", "2026-02-30", "12/10/2026", "2026-1-1"})
    void whatIsNoDateIsUnknown(String written) {
        assertThat(ReleaseDate.parse(written)).isEmpty();
    }

    @Test
    void aDayIsWrittenAsItself() {
        assertThat(ReleaseDate.of(LocalDate.of(2026, 3, 12))).hasToString("2026-03-12");
    }

    @ParameterizedTest
    @CsvSource({"PRE_ORDER, PRE_ORDER", "pre-order, PRE_ORDER", "' In stock ', IN_STOCK", "china_stock, CHINA_STOCK"})
    void theMerchantsSpellingOfAnOriginIsForgiven(String written, StockOrigin origin) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(StockOrigin.parse(written)).isEqualTo(origin);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "outlet"})
    void anyOtherOriginIsUnknown(String written) {
        assertThat(StockOrigin.parse(written)).isEqualTo(StockOrigin.UNKNOWN);
    }
}
