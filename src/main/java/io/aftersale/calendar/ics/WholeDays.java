// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.ics;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.DurationProperty;
import biweekly.property.Summary;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import io.aftersale.calendar.CalendarCheck;
import io.aftersale.calendar.CalendarFault;
import io.aftersale.calendar.CalendarFault.Code;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.deadline.DayKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days of one event: from DTSTART to the day before DTEND, or by DURATION, or the one day (RFC 5545, 3.6.1). */
final class WholeDays {

    private static final int MOST_DAYS = 366;
    private static final int DAYS_OF_A_WEEK = 7;

    private final VEvent event;

    WholeDays(VEvent event) {
        this.event = event;
    }

    boolean isCancelled() {
        return event.getStatus() != null && event.getStatus().isCancelled();
    }

    String title() {
        Summary summary = event.getSummary();
        String said = summary == null ? "" : Objects.requireNonNullElse(summary.getValue(), "");
        return said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    List<CalendarFault> faults(int number) {
        return fault().map(code -> List.of(new CalendarFault(number, title(), code)))
                .orElseGet(() ->
                        CalendarCheck.day(number, new SpecialDay(start().orElseThrow(), DayKind.HOLIDAY, title())));
    }

    /** Without a gap. */
    List<LocalDate> dates() {
        LocalDate first = start().orElseThrow();
        return first.datesUntil(end(first)).toList();
    }

    private Optional<Code> fault() {
        if (recurs()) {
            return Optional.of(Code.RECURS);
        }
        if (start().isEmpty()) {
            return Optional.of(hasTime(event.getDateStart()) ? Code.TIMED : Code.NO_DATE);
        }
        if (hasTime(event.getDateEnd()) || lasts().map(Duration::hasTime).orElse(false)) {
            return Optional.of(Code.TIMED);
        }
        return faultOfLength(ChronoUnit.DAYS.between(start().get(), end(start().get())));
    }

    private static Optional<Code> faultOfLength(long days) {
        if (days < 1) {
            return Optional.of(Code.ENDS_TOO_EARLY);
        }
        return days > MOST_DAYS ? Optional.of(Code.TOO_LONG) : Optional.empty();
    }

    private boolean recurs() {
        return event.getRecurrenceRule() != null
                || event.getRecurrenceId() != null
                || !event.getRecurrenceDates().isEmpty();
    }

    private Optional<LocalDate> start() {
        DateStart start = event.getDateStart();
        return dateOf(start);
    }

    /** Exclusive. */
    private LocalDate end(LocalDate first) {
        DateEnd end = event.getDateEnd();
        return dateOf(end)
                .orElseGet(() -> first.plusDays(lasts().map(WholeDays::days).orElse(1L)));
    }

    private Optional<Duration> lasts() {
        DurationProperty lasts = event.getDuration();
        return lasts == null ? Optional.empty() : Optional.ofNullable(lasts.getValue());
    }

    private static long days(Duration duration) {
        int weeks = Objects.requireNonNullElse(duration.getWeeks(), 0);
        int days = Objects.requireNonNullElse(duration.getDays(), 0);
        long whole = (long) weeks * DAYS_OF_A_WEEK + days;
        return duration.isPrior() ? -whole : whole;
    }

    private static boolean hasTime(@Nullable DateOrDateTimeProperty date) {
        return date != null && date.getValue() != null && date.getValue().hasTime();
    }

    private static Optional<LocalDate> dateOf(@Nullable DateOrDateTimeProperty date) {
        if (date == null || date.getValue() == null || hasTime(date)) {
            return Optional.empty();
        }
        DateTimeComponents written = date.getValue().getRawComponents();
        try {
            return written == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(written.getYear(), written.getMonth(), written.getDate()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
