// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import io.aftersale.calendar.CalendarFault.Code;
import io.aftersale.platform.SheetCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Days that a file names, and everything that is wrong with it; with a fault none of them is taken.
 *
 * @param days without any date twice
 */
public record DaySheet(List<SpecialDay> days, List<CalendarFault> faults) {

    public static final List<String> HEADER = List.of("date", "kind", "title");

    /** Days of one file at most. */
    public static final int MOST_DAYS = 1000;

    public DaySheet {
        days = List.copyOf(days);
        faults = List.copyOf(faults);
    }

    /** A file that cannot be read at all. */
    public static DaySheet none(Code code) {
        return new DaySheet(List.of(), List.of(new CalendarFault(0, "file", code)));
    }

    /** The rows to be given out, the header first; a title that looks like a formula gets an apostrophe before it. */
    public static List<List<String>> rows(Iterable<SpecialDay> days) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (SpecialDay day : days) {
            rows.add(List.of(day.date().toString(), day.kind().name(), SheetCell.guarded(day.title())));
        }
        return rows;
    }

    /** Reads rows of comma-separated text, the header first. */
    public static DaySheet read(List<List<String>> rows) {
        if (rows.isEmpty()
                || !HEADER.equals(rows.get(0).stream().map(String::strip).toList())) {
            return none(Code.BAD_HEADER);
        }
        if (rows.size() - 1 > MOST_DAYS) {
            return none(Code.TOO_MANY_ROWS);
        }
        Reading reading = new Reading();
        for (int number = 1; number < rows.size(); number++) {
            reading.take(number + 1, rows.get(number));
        }
        return new DaySheet(reading.days, reading.faults);
    }

    /** Goes down the sheet. */
    private static final class Reading {

        private final Set<LocalDate> seen = new HashSet<>();
        private final List<SpecialDay> days = new ArrayList<>();
        private final List<CalendarFault> faults = new ArrayList<>();

        void take(int number, List<String> row) {
            if (row.size() != HEADER.size()) {
                faults.add(new CalendarFault(number, "", Code.BAD_COLUMNS));
                return;
            }
            TypedDay typed = new TypedDay(row.get(0), row.get(1), SheetCell.unguarded(row.get(2)));
            faults.addAll(typed.faults(number));
            typed.day().stream().flatMap(day -> fresh(number, day)).forEach(days::add);
        }

        private Stream<SpecialDay> fresh(int number, SpecialDay day) {
            if (seen.add(day.date())) {
                return Stream.of(day);
            }
            faults.add(new CalendarFault(number, "date", Code.TWICE));
            return Stream.empty();
        }
    }
}
