// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.calendar.CalendarFault.Code;
import io.aftersale.deadline.DayKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySheetTest {

    private static final List<String> HEADER = List.of("date", " kind", "title ");

    @Test
    void everyRowIsADay() {
        DaySheet sheet = DaySheet.read(List.of(
                HEADER,
                List.of(" 2026-12-25", "HOLIDAY ", " Natale "),
                List.of("2026-12-07", "EXTRA_WORKING_DAY", "")));

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.days())
                .containsExactly(
                        new SpecialDay(LocalDate.of(2026, 12, 25), DayKind.HOLIDAY, "Natale"),
                        new SpecialDay(LocalDate.of(2026, 12, 7), DayKind.EXTRA_WORKING_DAY, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, HOLIDAY, x, date, DATE_BAD",
        "'', HOLIDAY, x, date, DATE_BAD",
        "1999-12-31, HOLIDAY, x, date, DATE_OUT_OF_RANGE",
        "2101-01-01, HOLIDAY, x, date, DATE_OUT_OF_RANGE",
        "2026-02-28, WEEKEND, x, kind, KIND_BAD",
        "2026-02-28, WORKING_DAY, x, kind, KIND_BAD",
        "2026-02-28, holiday, x, kind, KIND_BAD",
        "2026-02-28, HOLIDAY, 'a\u0007b', title, TITLE_BAD",
    })
    void whatCannotBeReadIsSaidWithItsRowAndColumn(String date, String kind, String title, String field, Code code) {
        DaySheet sheet = DaySheet.read(List.of(HEADER, List.of(date, kind, title)));

        assertThat(sheet.days()).isEmpty();
        assertThat(sheet.faults()).containsExactly(new CalendarFault(2, field, code));
    }

    @Test
    void theFirstAndTheLastYearStillFit() {
        assertThat(new TypedDay("2000-01-01", "CLOSED", "t".repeat(255)).faults(0))
                .isEmpty();
        assertThat(new TypedDay("2100-12-31", "CLOSED", "t".repeat(256)).faults(7))
                .containsExactly(new CalendarFault(7, "title", Code.TITLE_BAD));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        DaySheet sheet = DaySheet.read(List.of(
                HEADER,
                List.of("2026-12-25", "HOLIDAY", "one"),
                List.of("2026-12-25", "CLOSED", "other"),
                List.of("2026-12-26", "HOLIDAY"),
                List.of("x", "y", "")));

        assertThat(sheet.faults())
                .containsExactly(
                        new CalendarFault(3, "date", Code.TWICE),
                        new CalendarFault(4, "", Code.BAD_COLUMNS),
                        new CalendarFault(5, "date", Code.DATE_BAD),
                        new CalendarFault(5, "kind", Code.KIND_BAD));
    }

    @Test
    void aFileThatIsNoSuchSheetHasNoRows() {
        assertThat(DaySheet.read(List.of()).faults()).containsExactly(new CalendarFault(0, "file", Code.BAD_HEADER));
        assertThat(DaySheet.read(List.of(List.of("day", "kind", "title"))).faults())
                .containsExactly(new CalendarFault(0, "file", Code.BAD_HEADER));
        List<List<String>> many = new ArrayList<>(Collections.nCopies(1001, List.of("2026-12-25", "HOLIDAY", "")));
        many.add(0, HEADER);
        assertThat(DaySheet.read(many).faults()).containsExactly(new CalendarFault(0, "file", Code.TOO_MANY_ROWS));
    }

    @Test
    void whatIsGivenOutComesBackAndIsNoFormula() {
        SpecialDay risky = new SpecialDay(LocalDate.of(2026, 1, 2), DayKind.CLOSED, "=1+1");

        List<List<String>> rows = DaySheet.rows(List.of(risky));

        assertThat(rows).containsExactly(DaySheet.HEADER, List.of("2026-01-02", "CLOSED", "'=1+1"));
        assertThat(DaySheet.read(rows).days()).containsExactly(risky);
    }
}
