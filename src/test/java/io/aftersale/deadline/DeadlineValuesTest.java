// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineValuesTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Duration A_DAY = Duration.ofHours(24);

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T13:00:00Z, 2026-03-29T13:00:00Z",
        "2026-10-24T12:00:00Z, 2026-10-25T12:00:00Z",
    })
    void twentyFourHoursAreElapsedHoursAlsoOverAClockChange(Instant deliveredAt, Instant end) {
        assertThat(UrgentWindow.end(deliveredAt, LocalDate.of(2026, 3, 28), A_DAY, ROME))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27, 2026-03-28T23:00:00Z",
        "2026-03-28, 2026-03-29T22:00:00Z",
        "2026-03-29, 2026-03-30T22:00:00Z",
        "2026-10-23, 2026-10-24T22:00:00Z",
        "2026-10-24, 2026-10-25T23:00:00Z",
        "2026-10-25, 2026-10-26T23:00:00Z",
        "2026-12-31, 2027-01-01T23:00:00Z",
    })
    void aDateAloneMeansTheEndOfTheFollowingCalendarDayAlsoOverAClockChange(LocalDate deliveredOn, Instant end) {
        assertThat(UrgentWindow.end(null, deliveredOn, A_DAY, ROME)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-03-29T22:00:00Z",
        "23, 2026-03-29T22:00:00Z",
        "24, 2026-03-29T22:00:00Z",
        "25, 2026-03-30T22:00:00Z",
        "48, 2026-03-30T22:00:00Z",
    })
    void withADateAloneABegunDayCountsWhole(int hours, Instant end) {
        assertThat(UrgentWindow.end(null, LocalDate.of(2026, 3, 28), Duration.ofHours(hours), ROME))
                .isEqualTo(end);
    }

    @Test
    void aYearIsKnownWhenADayOffIsEnteredForIt() {
        WorkingCalendar calendar = new WorkingCalendar(
                "c",
                Set.of(),
                Map.of(
                        LocalDate.of(2026, 12, 25), DayKind.HOLIDAY,
                        LocalDate.of(2027, 1, 2), DayKind.EXTRA_WORKING_DAY));

        assertThat(calendar.knowsYear(2026)).isTrue();
        assertThat(calendar.knowsYear(2027)).isFalse();
        assertThat(calendar.knowsYear(2028)).isFalse();
    }

    @Test
    void termsWithoutADayOrWithNegativeTimesAreNoTerms() {
        assertThatThrownBy(() -> new DeadlineTerms(1, 0, false, A_DAY, A_DAY)).hasMessageContaining("workingDays");
        assertThatThrownBy(() -> new DeadlineTerms(1, 5, false, A_DAY.negated(), A_DAY))
                .hasMessageContaining("draftGraceHours");
        assertThatThrownBy(() -> new DeadlineTerms(1, 5, false, A_DAY, A_DAY.negated()))
                .hasMessageContaining("urgent.hours");
        assertThat(new DeadlineTerms(1, 1, false, Duration.ZERO, Duration.ZERO).workingDays())
                .isEqualTo(1);
    }
}
