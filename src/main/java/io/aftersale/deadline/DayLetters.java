// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A count written small: one letter for each day, the last letter is the last day. Letters are kept in records and never change their meaning. */
public final class DayLetters {

    private static final Map<DayKind, Character> LETTERS = Map.of(
            DayKind.WORKING_DAY, 'W',
            DayKind.WEEKEND, 'E',
            DayKind.HOLIDAY, 'H',
            DayKind.CLOSED, 'C',
            DayKind.EXTRA_WORKING_DAY, 'X');

    private static final Map<Character, DayKind> KINDS =
            LETTERS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private DayLetters() {}

    /** Of days without a gap, in their order. */
    public static String of(List<CountedDay> days) {
        return days.stream().map(day -> String.valueOf(LETTERS.get(day.why()))).collect(Collectors.joining());
    }

    /**
     * The days again.
     *
     * @throws IllegalArgumentException where a letter means nothing
     */
    public static List<CountedDay> read(String letters, LocalDate lastDay) {
        List<CountedDay> days = new ArrayList<>();
        LocalDate first = lastDay.minusDays(letters.length() - 1L);
        for (int place = 0; place < letters.length(); place++) {
            days.add(new CountedDay(first.plusDays(place), kindOf(letters.charAt(place))));
        }
        return List.copyOf(days);
    }

    private static DayKind kindOf(char letter) {
        DayKind kind = KINDS.get(letter);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of day has the letter " + letter);
        }
        return kind;
    }
}
