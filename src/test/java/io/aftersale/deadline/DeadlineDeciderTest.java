// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineDeciderTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final DeadlineTerms FIVE_DAYS =
            new DeadlineTerms(1, 5, false, Duration.ofHours(48), Duration.ofHours(24));
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final WorkingCalendar ITALY = new WorkingCalendar(
            "Italy",
            WEEKEND,
            Map.ofEntries(
                    holiday("2026-04-06"),
                    holiday("2026-04-25"),
                    holiday("2026-05-01"),
                    holiday("2026-10-04"),
                    holiday("2026-12-08"),
                    holiday("2026-12-25"),
                    holiday("2026-12-26"),
                    holiday("2027-01-01"),
                    holiday("2027-01-06")));

    private final DeadlineDecider decider = new DeadlineDecider();

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-09, 2026-03-09T23:00:00Z",
        "2026-03-06, 2026-03-13, 2026-03-13T23:00:00Z",
        "2026-03-07, 2026-03-13, 2026-03-13T23:00:00Z",
        "2026-03-08, 2026-03-13, 2026-03-13T23:00:00Z",
        "2026-04-02, 2026-04-10, 2026-04-10T22:00:00Z",
        "2026-04-24, 2026-05-04, 2026-05-04T22:00:00Z",
        "2026-04-28, 2026-05-06, 2026-05-06T22:00:00Z",
        "2026-12-22, 2026-12-30, 2026-12-30T23:00:00Z",
        "2026-12-23, 2026-12-31, 2026-12-31T23:00:00Z",
        "2026-12-24, 2027-01-04, 2027-01-04T23:00:00Z",
        "2026-03-27, 2026-04-03, 2026-04-03T22:00:00Z",
        "2026-03-28, 2026-04-03, 2026-04-03T22:00:00Z",
        "2026-10-23, 2026-10-30, 2026-10-30T23:00:00Z",
        "2026-11-20, 2026-11-27, 2026-11-27T23:00:00Z",
    })
    void theFifthWorkingDayAfterDeliveryStillCounts(LocalDate deliveredOn, LocalDate lastDay, Instant end) {
        DeadlineDecision decision = decider.decide(deliveredOn, FIVE_DAYS, ITALY, ROME);

        assertThat(decision.lastDay()).isEqualTo(lastDay);
        assertThat(decision.end()).isEqualTo(end);
        assertThat(decision.receivedOn()).isEqualTo(deliveredOn);
        assertThat(decision.zone()).isEqualTo(ROME);
    }

    @Test
    void theCountSaysOfEachDayWhyItCountsOrNot() {
        DeadlineDecision decision = decider.decide(LocalDate.of(2026, 12, 23), FIVE_DAYS, ITALY, ROME);

        assertThat(decision.days())
                .extracting(CountedDay::why)
                .containsExactly(
                        DayKind.WORKING_DAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.WEEKEND,
                        DayKind.WORKING_DAY,
                        DayKind.WORKING_DAY,
                        DayKind.WORKING_DAY,
                        DayKind.WORKING_DAY);
        assertThat(decision.days().get(0).date()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(decision.days()).filteredOn(CountedDay::counts).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T22:59:59.999999999Z, true",
        "2026-03-09T23:00:00Z, false",
        "2026-03-09T23:00:00.000000001Z, false",
        "2026-03-09T21:30:00Z, true",
    })
    void theEndItselfIsLate(Instant reportedAt, boolean inTime) {
        DeadlineDecision decision = decider.decide(LocalDate.of(2026, 3, 2), FIVE_DAYS, ITALY, ROME);

        assertThat(decision.isInTime(reportedAt)).isEqualTo(inTime);
    }

    @Test
    void aSwappedSaturdayIsAWorkingDay() {
        WorkingCalendar swapped =
                new WorkingCalendar("swapped", WEEKEND, Map.of(LocalDate.of(2026, 3, 7), DayKind.EXTRA_WORKING_DAY));

        DeadlineDecision decision = decider.decide(LocalDate.of(2026, 3, 2), FIVE_DAYS, swapped, ROME);

        assertThat(decision.lastDay()).isEqualTo(LocalDate.of(2026, 3, 7));
    }

    @Test
    void aShopMayCountTheDeliveryDay() {
        DeadlineTerms counting = new DeadlineTerms(1, 5, true, Duration.ZERO, Duration.ZERO);

        assertThat(decider.decide(LocalDate.of(2026, 3, 2), counting, ITALY, ROME)
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(decider.decide(LocalDate.of(2026, 3, 7), counting, ITALY, ROME)
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @Test
    void aCalendarWithoutWorkingDaysIsSaidSo() {
        WorkingCalendar never = new WorkingCalendar("never", EnumSet.allOf(DayOfWeek.class), Map.of());

        assertThatThrownBy(() -> decider.decide(LocalDate.of(2026, 3, 2), FIVE_DAYS, never, ROME))
                .hasMessage("calendar never has no working days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Apia", "America/New_York", "UTC"})
    void theServersZonePlaysNoPart(String serverZone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(serverZone));
        try {
            assertThat(decider.decide(LocalDate.of(2026, 3, 27), FIVE_DAYS, ITALY, ROME)
                            .end())
                    .isEqualTo(Instant.parse("2026-04-03T22:00:00Z"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aLaterDeliveryNeverHasAnEarlierDeadlineAndASlowCountAgrees() {
        Instant former = Instant.EPOCH;
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.isBefore(LocalDate.of(2027, 2, 1)); day = day.plusDays(1)) {
            DeadlineDecision decision = decider.decide(day, FIVE_DAYS, ITALY, ROME);
            assertThat(decision.end()).isAfterOrEqualTo(former);
            assertThat(workingDaysBetween(day, decision.lastDay())).isEqualTo(5);
            assertThat(workingDaysBetween(day, decision.lastDay().minusDays(1))).isEqualTo(4);
            former = decision.end();
        }
    }

    private static long workingDaysBetween(LocalDate excluded, LocalDate included) {
        return excluded.plusDays(1)
                .datesUntil(included.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !ITALY.special().containsKey(day))
                .count();
    }

    private static Map.Entry<LocalDate, DayKind> holiday(String day) {
        return Map.entry(LocalDate.parse(day), DayKind.HOLIDAY);
    }
}
