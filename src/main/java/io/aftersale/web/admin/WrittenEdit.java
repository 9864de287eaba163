// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.calendar.CalendarDifference;
import io.aftersale.calendar.CalendarEdit;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.calendar.TypedDay;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edit as the hidden fields of its preview, sent again when it is confirmed.
 *
 * @param weekend empty leaves it, {@code NONE} is a week without one
 * @param put one day in a line, e.g. {@code 2026-10-04 HOLIDAY San Francesco}
 */
public record WrittenEdit(String weekend, String emptied, String removed, String put) {

    private static final String NO_WEEKEND = "NONE";

    static WrittenEdit of(CalendarEdit edit) {
        Set<DayOfWeek> chosen = edit.weekend();
        return new WrittenEdit(
                chosen == null ? "" : chosen.isEmpty() ? NO_WEEKEND : CalendarDifference.written(chosen),
                edit.emptied().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")),
                edit.removed().stream().sorted().map(LocalDate::toString).collect(Collectors.joining(",")),
                edit.put().stream().map(day -> day.date() + " " + day.written()).collect(Collectors.joining("\n")));
    }

    /** The edit again; empty where somebody has tampered with the fields. */
    Optional<CalendarEdit> edit() {
        try {
            List<SpecialDay> days = put.lines()
                    .filter(line -> !line.isBlank())
                    .map(WrittenEdit::day)
                    .toList();
            return Optional.of(new CalendarEdit(
                    chosen(),
                    words(emptied).map(Integer::valueOf).collect(Collectors.toSet()),
                    words(removed).map(LocalDate::parse).collect(Collectors.toSet()),
                    days));
        } catch (DateTimeException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Days of the week as a form sends them; anything else is passed over. */
    static Set<DayOfWeek> weekend(Collection<String> ticked) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> ticked.contains(day.name()))
                .collect(Collectors.toSet());
    }

    private @Nullable Set<DayOfWeek> chosen() {
        if (weekend.isEmpty()) {
            return null;
        }
        return weekend.equals(NO_WEEKEND) ? Set.of() : weekend(words(weekend).toList());
    }

    private static Stream<String> words(String written) {
        return Arrays.stream(written.split(",")).filter(word -> !word.isEmpty());
    }

    private static SpecialDay day(String line) {
        String[] parts = (line + "  ").split(" ", 3);
        return new TypedDay(parts[0], parts[1], parts[2])
                .day()
                .orElseThrow(() -> new IllegalArgumentException("no day: " + line));
    }
}
