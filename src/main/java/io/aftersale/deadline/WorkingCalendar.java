// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The store's working days (A12): not the studio's and not the shopper's.
 *
 * @param weekend days of the week on which nobody works; may be empty
 * @param special days that differ from their weekday: HOLIDAY, CLOSED or EXTRA_WORKING_DAY
 * @param version how often the merchant has changed it; 0 as it was installed
 */
public record WorkingCalendar(String name, Set<DayOfWeek> weekend, Map<LocalDate, DayKind> special, long version) {

    public WorkingCalendar {
        weekend = Set.copyOf(weekend);
        special = Map.copyOf(special);
    }

    /** A calendar that was never changed. */
    public WorkingCalendar(String name, Set<DayOfWeek> weekend, Map<LocalDate, DayKind> special) {
        this(name, weekend, special, 0);
    }

    /** What the day is; a special entry goes over the weekend, so a swapped Saturday works (A12). */
    public DayKind kindOf(LocalDate day) {
        DayKind entry = special.get(day);
        if (entry != null) {
            return entry;
        }
        return weekend.contains(day.getDayOfWeek()) ? DayKind.WEEKEND : DayKind.WORKING_DAY;
    }

    /** Whether any day off is entered for the year; a calendar without one is probably not kept. */
    public boolean knowsYear(int year) {
        return special.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().getYear() == year && !entry.getValue().counts());
    }
}
