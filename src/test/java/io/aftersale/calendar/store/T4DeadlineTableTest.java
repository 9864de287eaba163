// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarEdit;
import io.aftersale.calendar.CalendarGap;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.deadline.DayKind;
import io.aftersale.deadline.DayLetters;
import io.aftersale.deadline.DeadlineDecider;
import io.aftersale.deadline.DeadlineDecision;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario T4 with the calendar and the policy of a fresh database. */
class T4DeadlineTableTest {

    private final MovedClock clock = new MovedClock("2026-03-02T10:00:00Z");
    private final Stores stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
    private final CalendarDesk desk = stores.bean("calendarDesk", CalendarDesk.class);

    @AfterEach
    void close() {
        stores.close();
    }

    @ParameterizedTest(name = "delivered {0}: until {1}, {4}")
    @CsvSource({
        "2026-03-02, 2026-03-09, 2026-03-09T23:00:00Z, WWWWEEW, plain",
        "2026-03-06, 2026-03-13, 2026-03-13T23:00:00Z, EEWWWWW, weekend",
        "2026-03-07, 2026-03-13, 2026-03-13T23:00:00Z, EWWWWW, first working day is Monday",
        "2026-03-08, 2026-03-13, 2026-03-13T23:00:00Z, WWWWW, first working day is Monday",
        "2026-04-02, 2026-04-10, 2026-04-10T22:00:00Z, WEHHWWWW, Easter Monday",
        "2026-04-24, 2026-05-04, 2026-05-04T22:00:00Z, HEWWWWHEEW, 1 May and 25 April on a Saturday",
        "2026-04-28, 2026-05-06, 2026-05-06T22:00:00Z, WWHEEWWW, 1 May",
        "2026-12-22, 2026-12-30, 2026-12-30T23:00:00Z, WWHHEWWW, 25 December",
        "2026-12-23, 2026-12-31, 2026-12-31T23:00:00Z, WHHEWWWW, 25 December",
        "2026-12-24, 2027-01-04, 2027-01-04T23:00:00Z, HHEWWWWHEEW, 25 December 1 January and year change",
        "2026-03-27, 2026-04-03, 2026-04-03T22:00:00Z, EEWWWWW, clock change 29 March",
        "2026-10-23, 2026-10-30, 2026-10-30T23:00:00Z, EEWWWWW, clock change 25 October",
    })
    void theDeadlineIsTheOneOfTheTable(LocalDate deliveredOn, LocalDate lastDay, Instant end, String days, String why) {
        DeadlineDecision decision = decide(deliveredOn, "Italy");

        assertThat(decision.lastDay()).isEqualTo(lastDay);
        assertThat(decision.end()).isEqualTo(end);
        assertThat(DayLetters.of(decision.days())).isEqualTo(days);
        assertThat(decision.calendar()).isEqualTo("Italy");
    }

    @Test
    void aYearThatNobodyEnteredIsCountedAndTheMerchantIsWarned() {
        desk.change(
                "Italy",
                0,
                new CalendarEdit(null, java.util.Set.of(2027), java.util.Set.of(), List.of()),
                "supervisor");

        assertThat(decide(LocalDate.of(2026, 12, 24), "Italy").lastDay()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(desk.gaps()).containsExactly(new CalendarGap("Italy", 2027));
    }

    @Test
    void aSwappedSaturdayCountsAndAClosedDayDoesNot() {
        put(new SpecialDay(LocalDate.of(2026, 3, 7), DayKind.EXTRA_WORKING_DAY, "Swapped"));
        put(new SpecialDay(LocalDate.of(2026, 3, 5), DayKind.CLOSED, "Stocktaking"));

        DeadlineDecision decision = decide(LocalDate.of(2026, 3, 2), "Italy");

        assertThat(decision.lastDay()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(DayLetters.of(decision.days())).isEqualTo("WWCWXEW");
        assertThat(decision.calendarVersion()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-25, 2027-01-04, HEWWWWHEEW", "2026-06-02, 2026-06-09, WWWEEWW"})
    void aDeliveryOnAHolidayCountsFromTheNextWorkingDay(LocalDate deliveredOn, LocalDate lastDay, String days) {
        DeadlineDecision decision = decide(deliveredOn, "Italy");

        assertThat(decision.lastDay()).isEqualTo(lastDay);
        assertThat(DayLetters.of(decision.days())).isEqualTo(days);
    }

    @Test
    void aWeekendMayBeFridayAndSaturday() {
        desk.make("Gulf", EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), "supervisor");

        DeadlineDecision decision = decide(LocalDate.of(2026, 3, 4), "Gulf");

        assertThat(decision.lastDay()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(DayLetters.of(decision.days())).isEqualTo("WEEWWWW");
    }

    @Test
    void aCalendarWithoutDaysCountsWeekendsOnly() {
        desk.make("Bare", EnumSet.of(DayOfWeek.SUNDAY), "supervisor");

        assertThat(decide(LocalDate.of(2026, 12, 24), "Bare").lastDay()).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    private void put(SpecialDay day) {
        desk.change("Italy", desk.named("Italy").orElseThrow().version(), CalendarEdit.put(day, null), "supervisor");
    }

    private DeadlineDecision decide(LocalDate deliveredOn, String calendar) {
        PolicyVersion policy = stores.bean("policies", PolicyBook.class).version(1);
        return new DeadlineDecider()
                .decide(
                        deliveredOn,
                        policy.deadlineTerms(),
                        stores.bean("calendars", Calendars.class).named(calendar),
                        ZoneId.of("Europe/Rome"));
    }
}
