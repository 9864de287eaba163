// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A calendar in the list of all.
 *
 * @param daysByYear how many days are entered for each year
 * @param usedBy numbers of the policy versions that name it, whether in force or not
 */
public record CalendarOverview(
        String name, Set<DayOfWeek> weekend, SortedMap<Integer, Long> daysByYear, List<Integer> usedBy) {

    public CalendarOverview {
        weekend = Set.copyOf(weekend);
        daysByYear = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(daysByYear)));
        usedBy = List.copyOf(usedBy);
    }
}
