// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.calendar.CalendarDifference;
import io.aftersale.calendar.CalendarFault;
import io.aftersale.calendar.CalendarGap;
import io.aftersale.calendar.DeadlineOutlook;
import io.aftersale.web.view.Words;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How calendars are spoken of in the back office. */
final class CalendarWords {

    private final Words words;

    CalendarWords(Words words) {
        this.words = words;
    }

    String kind(String kind) {
        return words.text("aftersale.staff.calendar.kind." + kind);
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
    }

    String shortWeekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
    }

    String weekend(Collection<DayOfWeek> days) {
        return days.isEmpty()
                ? words.text("aftersale.staff.calendar.noWeekend")
                : days.stream().sorted().map(this::weekday).collect(Collectors.joining(", "));
    }

    List<String> gaps(List<CalendarGap> gaps) {
        return gaps.stream()
                .map(gap -> words.text("aftersale.staff.calendar.gap", Integer.toString(gap.year()), gap.calendar()))
                .toList();
    }

    /** The fault alone, as it stands at its field. */
    String fault(CalendarFault fault) {
        return words.text("aftersale.staff.calendar.error." + fault.code());
    }

    /** The fault with its row and column, as it stands in a list. */
    String place(CalendarFault fault) {
        if (fault.row() == 0) {
            return fault(fault);
        }
        String row = Integer.toString(fault.row());
        return fault.field().isEmpty()
                ? words.text("aftersale.staff.sheet.inRow", row, fault(fault))
                : words.text("aftersale.staff.sheet.inCell", row, fault.field(), fault(fault));
    }

    String what(CalendarDifference difference) {
        LocalDate date = difference.date();
        return date == null ? words.text("aftersale.staff.calendar.weekend") : words.weekday(date);
    }

    /** Kind and title, or the days of a weekend. */
    String state(CalendarDifference difference, String written) {
        if (difference.date() == null) {
            return written.isEmpty()
                    ? weekend(List.of())
                    : weekend(Arrays.stream(written.split(","))
                            .map(DayOfWeek::valueOf)
                            .toList());
        }
        String[] parts = written.split(" ", 2);
        if (parts[0].isEmpty()) {
            return words.text("aftersale.staff.calendar.nothing");
        }
        return parts.length == 1 ? kind(parts[0]) : kind(parts[0]) + ": " + parts[1];
    }

    /** What would become, or became, of open deadlines; {@code moment} is {@code would} or {@code did}. */
    String deadlines(DeadlineOutlook outlook, String key) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.locale());
        return words.text(
                key,
                numbers.format(outlook.looked()),
                numbers.format(outlook.later()),
                numbers.format(outlook.earlier()));
    }
}
