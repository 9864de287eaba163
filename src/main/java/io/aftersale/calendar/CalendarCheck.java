// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import io.aftersale.calendar.CalendarFault.Code;
import io.aftersale.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** What a calendar must be so that every deadline has an end. */
public final class CalendarCheck {

    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;
    public static final int MOST_OF_NAME = 64;
    public static final int MOST_OF_TITLE = 255;

    /** With so many in every year, 365 working days end within ten years. */
    static final int FEWEST_WORKING_DAYS = 40;

    static final int MOST_DAYS = 5000;

    private static final int DAYS_OF_A_WEEK = 7;

    private CalendarCheck() {}

    /** What is wrong with a name that nobody has yet. */
    public static List<CalendarFault> name(String name) {
        if (name.isBlank()) {
            return List.of(CalendarFault.at("name", Code.NAME_MISSING));
        }
        return name.length() > MOST_OF_NAME || hasControl(name)
                ? List.of(CalendarFault.at("name", Code.NAME_TOO_LONG))
                : List.of();
    }

    /** Everything that is wrong with the calendar as it would become; {@code field} is where the merchant has changed it. */
    public static List<CalendarFault> calendar(KeptCalendar calendar, String field) {
        List<CalendarFault> faults = new ArrayList<>();
        if (calendar.weekend().size() == DAYS_OF_A_WEEK) {
            faults.add(CalendarFault.at("weekend", Code.WEEKEND_WHOLE));
            return faults;
        }
        if (calendar.days().size() > MOST_DAYS) {
            faults.add(CalendarFault.at(field, Code.TOO_MANY_DAYS));
        }
        WorkingCalendar working = calendar.working();
        if (calendar.years().stream().anyMatch(year -> workingDays(working, year) < FEWEST_WORKING_DAYS)) {
            faults.add(CalendarFault.at(field, Code.TOO_FEW_WORKING_DAYS));
        }
        return List.copyOf(faults);
    }

    /** Everything that is wrong with one day, at its fields. */
    public static List<CalendarFault> day(int row, SpecialDay day) {
        List<CalendarFault> faults = new ArrayList<>();
        if (day.date().getYear() < FIRST_YEAR || day.date().getYear() > LAST_YEAR) {
            faults.add(new CalendarFault(row, "date", Code.DATE_OUT_OF_RANGE));
        }
        if (day.title().length() > MOST_OF_TITLE || hasControl(day.title())) {
            faults.add(new CalendarFault(row, "title", Code.TITLE_BAD));
        }
        return faults;
    }

    private static long workingDays(WorkingCalendar calendar, int year) {
        return LocalDate.ofYearDay(year, 1)
                .datesUntil(Year.of(year).plusYears(1).atDay(1))
                .filter(day -> calendar.kindOf(day).counts())
                .count();
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
