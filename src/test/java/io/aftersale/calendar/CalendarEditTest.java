// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.calendar.CalendarFault.Code;
import io.aftersale.deadline.DayKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalendarEditTest {

    private static final SpecialDay CHRISTMAS = holiday("2026-12-25", "Natale");
    private static final SpecialDay STEPHEN = holiday("2026-12-26", "Santo Stefano");
    private static final SpecialDay NEW_YEAR = holiday("2027-01-01", "Capodanno");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final KeptCalendar ITALY = calendar(WEEKEND, CHRISTMAS, STEPHEN, NEW_YEAR);

    @Test
    void aMergeAddsAndReplacesAndLeavesTheRest() {
        SpecialDay stocktaking = new SpecialDay(LocalDate.of(2026, 12, 26), DayKind.CLOSED, "Inventario");

        KeptCalendar then =
                ITALY.after(CalendarEdit.merge(List.of(stocktaking, holiday("2026-10-04", "San Francesco"))));

        assertThat(then.version()).isEqualTo(4);
        assertThat(then.days().values())
                .containsExactly(holiday("2026-10-04", "San Francesco"), CHRISTMAS, stocktaking, NEW_YEAR);
        assertThat(CalendarDifference.between(ITALY, then))
                .containsExactly(
                        new CalendarDifference(LocalDate.of(2026, 10, 4), "", "HOLIDAY San Francesco"),
                        new CalendarDifference(
                                LocalDate.of(2026, 12, 26), "HOLIDAY Santo Stefano", "CLOSED Inventario"));
    }

    @Test
    void replacingEmptiesTheYearsOfTheNewDaysOnly() {
        KeptCalendar then = ITALY.after(CalendarEdit.replaceYears(List.of(holiday("2026-08-15", ""))));

        assertThat(then.days().values()).containsExactly(holiday("2026-08-15", ""), NEW_YEAR);
        assertThat(CalendarDifference.between(ITALY, then))
                .extracting(CalendarDifference::became)
                .containsExactly("HOLIDAY", "", "");
    }

    @Test
    void aDayMayMoveAndGo() {
        assertThat(ITALY.after(CalendarEdit.put(holiday("2026-12-24", "Vigilia"), CHRISTMAS.date()))
                        .days())
                .containsOnlyKeys(LocalDate.of(2026, 12, 24), STEPHEN.date(), NEW_YEAR.date());
        assertThat(ITALY.after(CalendarEdit.put(holiday("2026-12-24", "Vigilia"), null))
                        .days())
                .hasSize(4);
        assertThat(ITALY.after(CalendarEdit.remove(CHRISTMAS.date())).days())
                .containsOnlyKeys(STEPHEN.date(), NEW_YEAR.date());
    }

    @Test
    void theWeekendIsADifferenceOfItsOwn() {
        KeptCalendar then = ITALY.after(CalendarEdit.weekend(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.FRIDAY)));

        assertThat(CalendarDifference.between(ITALY, then))
                .containsExactly(new CalendarDifference(null, "SATURDAY,SUNDAY", "FRIDAY,SATURDAY"));
        assertThat(CalendarDifference.between(ITALY, ITALY.after(CalendarEdit.weekend(WEEKEND))))
                .isEmpty();
    }

    @Test
    void deadlinesAreCountedByItsKindsAndItsVersion() {
        assertThat(ITALY.working().kindOf(CHRISTMAS.date())).isEqualTo(DayKind.HOLIDAY);
        assertThat(ITALY.working().version()).isEqualTo(3);
        assertThat(ITALY.years()).containsExactly(2026, 2027);
    }

    @Test
    void notEveryDayOfTheWeekMayBeFree() {
        assertThat(CalendarCheck.calendar(calendar(EnumSet.allOf(DayOfWeek.class)), "weekend"))
                .containsExactly(new CalendarFault(0, "weekend", Code.WEEKEND_WHOLE));
        assertThat(CalendarCheck.calendar(calendar(EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY))), "weekend"))
                .isEmpty();
        assertThat(CalendarCheck.calendar(calendar(Set.of()), "weekend")).isEmpty();
    }

    @Test
    void everyYearHasFortyWorkingDaysAtLeast() {
        assertThat(CalendarCheck.calendar(closedFor(325), "date")).isEmpty();
        assertThat(CalendarCheck.calendar(closedFor(326), "date"))
                .containsExactly(new CalendarFault(0, "date", Code.TOO_FEW_WORKING_DAYS));
    }

    @Test
    void aCalendarHoldsFiveThousandDaysAtMost() {
        assertThat(CalendarCheck.calendar(extraDays(5000), "date")).isEmpty();
        assertThat(CalendarCheck.calendar(extraDays(5001), "date"))
                .containsExactly(new CalendarFault(0, "date", Code.TOO_MANY_DAYS));
    }

    @Test
    void aNameIsShortAndPrintable() {
        assertThat(CalendarCheck.name("x".repeat(64))).isEmpty();
        assertThat(CalendarCheck.name(" ")).containsExactly(new CalendarFault(0, "name", Code.NAME_MISSING));
        assertThat(CalendarCheck.name("x".repeat(65)))
                .containsExactly(new CalendarFault(0, "name", Code.NAME_TOO_LONG));
        assertThat(CalendarCheck.name("a\nb")).containsExactly(new CalendarFault(0, "name", Code.NAME_TOO_LONG));
    }

    private static KeptCalendar closedFor(int days) {
        return calendar(
                Set.of(),
                IntStream.rangeClosed(1, days)
                        .mapToObj(day -> new SpecialDay(LocalDate.ofYearDay(2026, day), DayKind.CLOSED, ""))
                        .toArray(SpecialDay[]::new));
    }

    private static KeptCalendar extraDays(int count) {
        return calendar(
                Set.of(),
                IntStream.range(0, count)
                        .mapToObj(day ->
                                new SpecialDay(LocalDate.of(2026, 1, 1).plusDays(day), DayKind.EXTRA_WORKING_DAY, ""))
                        .toArray(SpecialDay[]::new));
    }

    private static KeptCalendar calendar(Set<DayOfWeek> weekend, SpecialDay... days) {
        Map<LocalDate, SpecialDay> byDate = new TreeMap<>();
        List.of(days).forEach(day -> byDate.put(day.date(), day));
        return new KeptCalendar("Italy", 3, weekend, new TreeMap<>(byDate));
    }

    private static SpecialDay holiday(String day, String title) {
        return new SpecialDay(LocalDate.parse(day), DayKind.HOLIDAY, title);
    }
}
