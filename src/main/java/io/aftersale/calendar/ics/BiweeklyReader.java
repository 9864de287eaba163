// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.ics;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.aftersale.calendar.CalendarFault;
import io.aftersale.calendar.CalendarFault.Code;
import io.aftersale.calendar.DaySheet;
import io.aftersale.calendar.IcsReader;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.deadline.DayKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads by biweekly: folded lines, escaped commas and character sets are its matter, days and faults ours. */
public final class BiweeklyReader implements IcsReader {

    @Override
    public DaySheet read(String text, DayKind kind) {
        List<ICalendar> calendars = Biweekly.parse(text).all();
        if (calendars.isEmpty()) {
            return DaySheet.none(Code.NO_CALENDAR);
        }
        List<VEvent> events = calendars.stream()
                .flatMap(calendar -> calendar.getEvents().stream())
                .toList();
        if (events.size() > DaySheet.MOST_DAYS) {
            return DaySheet.none(Code.TOO_MANY_ROWS);
        }
        Reading reading = new Reading(kind);
        for (int number = 1; number <= events.size(); number++) {
            reading.take(number, new WholeDays(events.get(number - 1)));
        }
        return reading.sheet();
    }

    /** Goes through the events. */
    private static final class Reading {

        private final DayKind kind;
        private final SortedMap<LocalDate, SpecialDay> days = new TreeMap<>();
        private final List<CalendarFault> faults = new ArrayList<>();

        Reading(DayKind kind) {
            this.kind = kind;
        }

        void take(int number, WholeDays event) {
            if (event.isCancelled()) {
                return;
            }
            List<CalendarFault> wrong = event.faults(number);
            faults.addAll(wrong);
            if (wrong.isEmpty()) {
                event.dates().forEach(date -> put(new SpecialDay(date, kind, event.title())));
            }
        }

        private void put(SpecialDay day) {
            days.merge(
                    day.date(),
                    day,
                    (one, other) -> new SpecialDay(one.date(), kind, joined(one.title(), other.title())));
        }

        DaySheet sheet() {
            return days.size() > DaySheet.MOST_DAYS
                    ? DaySheet.none(Code.TOO_MANY_ROWS)
                    : new DaySheet(List.copyOf(days.values()), faults);
        }

        private static String joined(String one, String other) {
            if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
                return one.isEmpty() ? other : one;
            }
            return one + " / " + other;
        }
    }
}
