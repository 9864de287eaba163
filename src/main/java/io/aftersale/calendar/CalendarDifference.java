// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two states of a calendar.
 *
 * @param date the day; null for the weekend
 * @param was kind and title, or the weekend's days; empty where there was nothing
 * @param became the same afterwards
 */
public record CalendarDifference(@Nullable LocalDate date, String was, String became) {

    /** The weekend first, then days in their order. */
    public static List<CalendarDifference> between(KeptCalendar before, KeptCalendar after) {
        List<CalendarDifference> differences = new ArrayList<>();
        if (!before.weekend().equals(after.weekend())) {
            differences.add(new CalendarDifference(null, written(before.weekend()), written(after.weekend())));
        }
        Map<LocalDate, SpecialDay> all = new TreeMap<>(before.days());
        all.putAll(after.days());
        all.keySet().forEach(day -> {
            SpecialDay was = before.days().get(day);
            SpecialDay became = after.days().get(day);
            if (was == null || !was.equals(became)) {
                differences.add(new CalendarDifference(day, written(was), written(became)));
            }
        });
        return List.copyOf(differences);
    }

    /** Days of a weekend from Monday on, e.g. {@code SATURDAY,SUNDAY}. */
    public static String written(Set<DayOfWeek> weekend) {
        return weekend.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    private static String written(@Nullable SpecialDay day) {
        return day == null ? "" : day.written();
    }
}
