// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a merchant wants to change in a calendar; years and days are taken out before days are put in.
 *
 * @param weekend the new weekend; null leaves it
 * @param emptied years of which every day is taken out
 * @param removed days that are taken out
 * @param put days that are put in, over what is there
 */
public record CalendarEdit(
        @Nullable Set<DayOfWeek> weekend, Set<Integer> emptied, Set<LocalDate> removed, List<SpecialDay> put) {

    public CalendarEdit {
        weekend = weekend == null ? null : Set.copyOf(weekend);
        emptied = Set.copyOf(emptied);
        removed = Set.copyOf(removed);
        put = List.copyOf(put);
    }

    public static CalendarEdit weekend(Set<DayOfWeek> days) {
        return new CalendarEdit(days, Set.of(), Set.of(), List.of());
    }

    public static CalendarEdit remove(LocalDate day) {
        return new CalendarEdit(null, Set.of(), Set.of(day), List.of());
    }

    /** Puts a day in; {@code instead} is taken out where it is another one. */
    public static CalendarEdit put(SpecialDay day, @Nullable LocalDate instead) {
        return new CalendarEdit(null, Set.of(), instead == null ? Set.of() : Set.of(instead), List.of(day));
    }

    /** Adds to what is there; a day that is there already is replaced. */
    public static CalendarEdit merge(List<SpecialDay> days) {
        return new CalendarEdit(null, Set.of(), Set.of(), days);
    }

    /** These days and no others in every year in which one of them lies. */
    public static CalendarEdit replaceYears(List<SpecialDay> days) {
        Set<Integer> years =
                days.stream().map(day -> day.date().getYear()).collect(Collectors.toCollection(TreeSet::new));
        return new CalendarEdit(null, years, Set.of(), days);
    }
}
