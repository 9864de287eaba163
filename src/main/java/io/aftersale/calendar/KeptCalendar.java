// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import io.aftersale.deadline.DayKind;
import io.aftersale.deadline.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A calendar as the merchant keeps it, with the titles of its days.
 *
 * @param version how often it was changed; an edit of another version is refused
 * @param days by date, earliest first
 */
public record KeptCalendar(String name, long version, Set<DayOfWeek> weekend, SortedMap<LocalDate, SpecialDay> days) {

    public KeptCalendar {
        weekend = Set.copyOf(weekend);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** The calendar that deadlines are counted by. */
    public WorkingCalendar working() {
        Map<LocalDate, DayKind> special =
                days.values().stream().collect(Collectors.toMap(SpecialDay::date, SpecialDay::kind));
        return new WorkingCalendar(name, weekend, special, version);
    }

    /** Years of which any day is entered. */
    public SortedSet<Integer> years() {
        return days.keySet().stream().map(LocalDate::getYear).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What it becomes by that edit, as the next version. */
    public KeptCalendar after(CalendarEdit edit) {
        SortedMap<LocalDate, SpecialDay> edited = new TreeMap<>(days);
        edited.keySet()
                .removeIf(day ->
                        edit.emptied().contains(day.getYear()) || edit.removed().contains(day));
        edit.put().forEach(day -> edited.put(day.date(), day));
        Set<DayOfWeek> chosen = edit.weekend();
        return new KeptCalendar(name, version + 1, chosen == null ? weekend : chosen, edited);
    }
}
