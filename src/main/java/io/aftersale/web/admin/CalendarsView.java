// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.calendar.CalendarFault;
import io.aftersale.calendar.CalendarOverview;
import io.aftersale.web.admin.ProductFormView.Choice;
import io.aftersale.web.view.Words;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All calendars, and the form for a new one.
 *
 * @param name as it was typed
 */
public record CalendarsView(List<Row> rows, String name, String nameFault, List<Choice> weekend, String weekendFault) {

    static final String ADDRESS = "/after-sale/calendars";

    public CalendarsView {
        rows = List.copyOf(rows);
        weekend = List.copyOf(weekend);
    }

    static CalendarsView of(
            List<CalendarOverview> all,
            String name,
            Collection<DayOfWeek> weekend,
            List<CalendarFault> faults,
            Words words) {
        CalendarWords said = new CalendarWords(words);
        return new CalendarsView(
                all.stream().map(each -> Row.of(each, said, words)).toList(),
                name,
                fault("name", faults, said),
                choices(weekend, said),
                fault("weekend", faults, said));
    }

    static List<Choice> choices(Collection<DayOfWeek> chosen, CalendarWords said) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(day.name(), said.weekday(day), chosen.contains(day)))
                .toList();
    }

    static String fault(String field, List<CalendarFault> faults, CalendarWords said) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(said::fault)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** A calendar with its years and the policies that name it. */
    public record Row(String name, String weekend, String years, String usedBy) {

        static Row of(CalendarOverview calendar, CalendarWords said, Words words) {
            return new Row(
                    calendar.name(),
                    said.weekend(calendar.weekend()),
                    calendar.daysByYear().entrySet().stream()
                            .map(year -> words.text(
                                    "aftersale.staff.calendar.yearDays",
                                    Integer.toString(year.getKey()),
                                    Long.toString(year.getValue())))
                            .collect(Collectors.joining(" \u00b7 ")),
                    versions(calendar.usedBy(), words));
        }
    }

    static String versions(List<Integer> versions, Words words) {
        return versions.isEmpty()
                ? words.text("aftersale.staff.calendar.unused")
                : words.text(
                        "aftersale.staff.calendar.usedBy",
                        versions.stream()
                                .map(number -> Integer.toString(number))
                                .collect(Collectors.joining(", ")));
    }
}
