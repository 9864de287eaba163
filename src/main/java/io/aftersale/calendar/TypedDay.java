// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import io.aftersale.calendar.CalendarFault.Code;
import io.aftersale.deadline.DayKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A day as it was typed or stands in a sheet. */
public record TypedDay(String date, String kind, String title) {

    /** What a special day may be. */
    public static final List<DayKind> KINDS = List.of(DayKind.HOLIDAY, DayKind.CLOSED, DayKind.EXTRA_WORKING_DAY);

    private static final Set<DayKind> ALLOWED = Set.copyOf(KINDS);

    public static TypedDay of(SpecialDay day) {
        return new TypedDay(day.date().toString(), day.kind().name(), day.title());
    }

    /** The day; empty while anything is wrong. */
    public Optional<SpecialDay> day() {
        return faults(0).isEmpty() ? read() : Optional.empty();
    }

    /** Everything that is wrong, at its fields. */
    public List<CalendarFault> faults(int row) {
        List<CalendarFault> faults = new ArrayList<>();
        if (dateOf(date).isEmpty()) {
            faults.add(new CalendarFault(row, "date", Code.DATE_BAD));
        }
        if (kindOf().isEmpty()) {
            faults.add(new CalendarFault(row, "kind", Code.KIND_BAD));
        }
        read().ifPresent(day -> faults.addAll(CalendarCheck.day(row, day)));
        return List.copyOf(faults);
    }

    /** A date written {@code 2026-10-04}; empty where it is none. */
    public static Optional<LocalDate> dateOf(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private Optional<SpecialDay> read() {
        return dateOf(date).flatMap(day -> kindOf().map(each -> new SpecialDay(day, each, title.strip())));
    }

    private Optional<DayKind> kindOf() {
        return Stream.of(DayKind.values())
                .filter(ALLOWED::contains)
                .filter(each -> each.name().equals(kind.strip()))
                .findFirst();
    }
}
