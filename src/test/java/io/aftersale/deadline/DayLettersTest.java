// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayLettersTest {

    private static final List<CountedDay> DAYS = List.of(
            new CountedDay(LocalDate.of(2026, 12, 30), DayKind.WORKING_DAY),
            new CountedDay(LocalDate.of(2026, 12, 31), DayKind.CLOSED),
            new CountedDay(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY),
            new CountedDay(LocalDate.of(2027, 1, 2), DayKind.EXTRA_WORKING_DAY),
            new CountedDay(LocalDate.of(2027, 1, 3), DayKind.WEEKEND),
            new CountedDay(LocalDate.of(2027, 1, 4), DayKind.WORKING_DAY));

    @Test
    void everyKindHasItsLetter() {
        assertThat(DayLetters.of(DAYS)).isEqualTo("WCHXEW");
        assertThat(DayLetters.of(List.of())).isEmpty();
    }

    @Test
    void theDaysComeBackFromTheirLettersAndTheLastDay() {
        assertThat(DayLetters.read("WCHXEW", LocalDate.of(2027, 1, 4))).isEqualTo(DAYS);
        assertThat(DayLetters.read("", LocalDate.of(2027, 1, 4))).isEmpty();
    }

    @Test
    void aLetterThatMeansNothingIsNamed() {
        assertThatThrownBy(() -> DayLetters.read("WZ", LocalDate.of(2027, 1, 4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no kind of day has the letter Z");
    }
}
