// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.calendar.CalendarChange;
import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarDifference;
import io.aftersale.calendar.CalendarEdit;
import io.aftersale.calendar.CalendarFault;
import io.aftersale.calendar.CalendarFault.Code;
import io.aftersale.calendar.CalendarGap;
import io.aftersale.calendar.CalendarOverview;
import io.aftersale.calendar.ChangeResult;
import io.aftersale.calendar.KeptCalendar;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.deadline.DayKind;
import io.aftersale.policy.Calendars;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CalendarsOfTheStoreTest {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final SpecialDay PATRON = new SpecialDay(LocalDate.of(2026, 12, 7), DayKind.CLOSED, "Patrono");

    private final MovedClock clock = new MovedClock("2026-11-24T11:00:00Z");
    private final Stores stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
    private final CalendarDesk desk = stores.bean("calendarDesk", CalendarDesk.class);

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void aFreshDatabaseKnowsItalyFrom2024To2028() {
        assertThat(desk.all()).singleElement().satisfies(italy -> {
            assertThat(italy.name()).isEqualTo("Italy");
            assertThat(italy.weekend()).isEqualTo(WEEKEND);
            assertThat(italy.usedBy()).containsExactly(1);
            assertThat(italy.daysByYear()).containsOnlyKeys(2024, 2025, 2026, 2027, 2028);
            assertThat(italy.daysByYear()).containsEntry(2025, 12L).containsEntry(2026, 13L);
        });
        assertThat(desk.gaps()).isEmpty();
        assertThat(desk.named("Mars")).isEmpty();
    }

    @Test
    void aNewCalendarIsEmptyAndInTheHistory() {
        assertThat(desk.make("Gulf", EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), "supervisor"))
                .isEmpty();

        assertThat(desk.all()).extracting(CalendarOverview::name).containsExactly("Gulf", "Italy");
        assertThat(desk.all().get(0).usedBy()).isEmpty();
        assertThat(desk.history("Gulf", 10))
                .containsExactly(new CalendarChange(
                        0, clock.instant(), "supervisor", new CalendarDifference(null, "", "FRIDAY,SATURDAY")));
    }

    @RepeatedTest(5)
    void ofTwoAtOnceWithOneNameTheSecondHearsThatItIsTaken() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<List<CalendarFault>> make = () -> {
            start.await();
            return desk.make("Gulf", WEEKEND, "supervisor");
        };
        try {
            Future<List<CalendarFault>> one = both.submit(make);
            Future<List<CalendarFault>> other = both.submit(make);
            assertThat(List.of(one.get(), other.get()))
                    .containsExactlyInAnyOrder(List.of(), List.of(new CalendarFault(0, "name", Code.NAME_TAKEN)));
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void aNameThatIsTakenAndAWholeWeekAreRefusedTogether() {
        assertThat(desk.make("Italy", EnumSet.allOf(DayOfWeek.class), "supervisor"))
                .containsExactly(
                        new CalendarFault(0, "weekend", Code.WEEKEND_WHOLE),
                        new CalendarFault(0, "name", Code.NAME_TAKEN));
        assertThat(desk.make("  ", WEEKEND, "supervisor"))
                .containsExactly(new CalendarFault(0, "name", Code.NAME_MISSING));
    }

    @Test
    void aChangeHoldsForTheNextCountAndIsInTheHistory() {
        ChangeResult result = desk.change("Italy", 0, CalendarEdit.put(PATRON, null), "supervisor");

        assertThat(result).isInstanceOf(ChangeResult.Done.class);
        assertThat(stores.bean("calendars", Calendars.class).named("Italy").kindOf(PATRON.date()))
                .isEqualTo(DayKind.CLOSED);
        assertThat(stores.bean("calendars", Calendars.class).named("Italy").version())
                .isEqualTo(1);
        clock.moveTo("2026-11-24T12:00:00Z");
        desk.change("Italy", 1, CalendarEdit.remove(PATRON.date()), "admin");
        assertThat(desk.history("Italy", 10))
                .containsExactly(
                        new CalendarChange(
                                2,
                                Instant.parse("2026-11-24T12:00:00Z"),
                                "admin",
                                new CalendarDifference(PATRON.date(), "CLOSED Patrono", "")),
                        new CalendarChange(
                                1,
                                Instant.parse("2026-11-24T11:00:00Z"),
                                "supervisor",
                                new CalendarDifference(PATRON.date(), "", "CLOSED Patrono")));
    }

    @Test
    void anEditOfAnOlderVersionWritesNothing() {
        desk.change("Italy", 0, CalendarEdit.put(PATRON, null), "supervisor");

        assertThat(desk.change("Italy", 0, CalendarEdit.remove(PATRON.date()), "admin"))
                .isInstanceOfSatisfying(
                        ChangeResult.ChangedMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.now().version()).isEqualTo(1));
        assertThat(desk.named("Italy").map(KeptCalendar::days).orElseThrow()).containsKey(PATRON.date());
        assertThat(desk.change("Mars", 0, CalendarEdit.remove(PATRON.date()), "admin"))
                .isEqualTo(new ChangeResult.Missing());
    }

    @Test
    void whatIsSoAlreadyIsNoChange() {
        ChangeResult result = desk.change("Italy", 0, CalendarEdit.weekend(WEEKEND), "supervisor");

        assertThat(result)
                .isInstanceOfSatisfying(
                        ChangeResult.Done.class,
                        done -> assertThat(done.differences()).isEmpty());
        assertThat(desk.named("Italy").orElseThrow().version()).isZero();
        assertThat(desk.history("Italy", 10)).isEmpty();
    }

    @Test
    void anEditThatLeavesNoWorkingDaysIsRefusedWhole() {
        CalendarEdit never = CalendarEdit.weekend(EnumSet.allOf(DayOfWeek.class));

        assertThat(desk.change("Italy", 0, never, "supervisor"))
                .isEqualTo(new ChangeResult.Refused(List.of(new CalendarFault(0, "weekend", Code.WEEKEND_WHOLE))));
        assertThat(desk.preview("Italy", never).orElseThrow().faults()).hasSize(1);
        SpecialDay old = new SpecialDay(LocalDate.of(1999, 1, 1), DayKind.CLOSED, "");
        assertThat(desk.change("Italy", 0, CalendarEdit.merge(List.of(PATRON, old)), "supervisor"))
                .isEqualTo(new ChangeResult.Refused(List.of(new CalendarFault(0, "date", Code.DATE_OUT_OF_RANGE))));
        assertThat(desk.named("Italy").orElseThrow().days()).doesNotContainKey(PATRON.date());
    }

    @Test
    void aReplacedYearKeepsTheOthers() {
        desk.change("Italy", 0, CalendarEdit.replaceYears(List.of(PATRON)), "supervisor");

        assertThat(desk.all().get(0).daysByYear()).containsEntry(2026, 1L).containsEntry(2027, 13L);
        assertThat(desk.history("Italy", 100)).hasSize(14);
    }

    @Test
    void aYearWithoutHolidaysOfACalendarInUseIsSaid() {
        desk.make("Unused", WEEKEND, "supervisor");
        clock.moveTo("2027-12-31T22:59:59Z");
        assertThat(desk.gaps()).isEmpty();

        clock.moveTo("2027-12-31T23:00:00Z");
        assertThat(desk.gaps()).containsExactly(new CalendarGap("Italy", 2029));
    }

    @Test
    void aVersionThatHoldsLaterCountsAndOneThatHeldBeforeDoesNot() {
        desk.make("Later", WEEKEND, "supervisor");
        stores.sql(
                "INSERT INTO AFTERSALE_POLICY (VERSION_NUMBER, VALID_FROM, PUBLISHED_AT, PUBLISHED_BY, NOTE) VALUES (2, "
                        + Instant.parse("2028-01-01T00:00:00Z").toEpochMilli() + ", 0, 'test', '')",
                "INSERT INTO AFTERSALE_POLICY_SETTING SELECT 2, NAME, CASE NAME WHEN 'deadline.calendar' THEN 'Later'"
                        + " ELSE SETTING_VALUE END FROM AFTERSALE_POLICY_SETTING WHERE VERSION_NUMBER = 1");

        assertThat(desk.gaps()).containsExactly(new CalendarGap("Later", 2026), new CalendarGap("Later", 2027));

        clock.moveTo("2030-01-01T00:00:00Z");
        assertThat(desk.gaps()).containsExactly(new CalendarGap("Later", 2030), new CalendarGap("Later", 2031));
    }
}
