// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.calendar.CalendarFault;
import io.aftersale.calendar.CalendarFault.Code;
import io.aftersale.calendar.DaySheet;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.deadline.DayKind;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BiweeklyReaderTest {

    private final BiweeklyReader reader = new BiweeklyReader();

    @Test
    void aWholeDayIsADayWithItsTitle() {
        assertThat(read("DTSTART;VALUE=DATE:20261225", "SUMMARY:Natale\\, festa"))
                .isEqualTo(sheet(day("2026-12-25", "Natale, festa")));
    }

    @Test
    void foldedLinesAreOneLine() {
        assertThat(read("DTSTART;VALUE=DATE:202612\r\n 25", "SUMMARY:Santo\r\n  Stefano"))
                .isEqualTo(sheet(day("2026-12-25", "Santo Stefano")));
    }

    @Test
    void theEndIsNotPartOfTheEvent() {
        assertThat(read("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227", "SUMMARY:Ferie")
                        .days())
                .extracting(SpecialDay::date)
                .containsExactly(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26));
    }

    @ParameterizedTest
    @CsvSource({"P3D, 3", "P1W, 7", "P1W2D, 9"})
    void aDurationOfDaysIsAsGoodAsAnEnd(String duration, int days) {
        assertThat(read("DTSTART;VALUE=DATE:20260810", "DURATION:" + duration).days())
                .hasSize(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles", "UTC"})
    void theServersZonePlaysNoPart(String zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(read("DTSTART;VALUE=DATE:20260329", "DTEND;VALUE=DATE:20260330")
                            .days())
                    .containsExactly(day("2026-03-29", ""));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20261225 | RRULE:FREQ=YEARLY | RECURS",
                "DTSTART;VALUE=DATE:20261225 | RDATE;VALUE=DATE:20271225 | RECURS",
                "DTSTART:20261225T100000Z | DTEND:20261225T110000Z | TIMED",
                "DTSTART;VALUE=DATE:20261225 | DTEND:20261226T110000Z | TIMED",
                "DTSTART;VALUE=DATE:20261225 | DURATION:PT5H | TIMED",
                "DTSTART;VALUE=DATE:someday | X-A:b | NO_DATE",
                "X-A:b | X-B:c | NO_DATE",
                "DTSTART;VALUE=DATE:20261225 | DTEND;VALUE=DATE:20261225 | ENDS_TOO_EARLY",
                "DTSTART;VALUE=DATE:20261225 | DTEND;VALUE=DATE:20271227 | TOO_LONG",
            })
    void whatIsNoWholeDayIsSaidWithTheEvent(String first, String second, Code code) {
        DaySheet sheet = read(first, second, "SUMMARY:Party");

        assertThat(sheet.days()).isEmpty();
        assertThat(sheet.faults()).containsExactly(new CalendarFault(1, "Party", code));
    }

    @Test
    void aYearAndADayStillFits() {
        assertThat(read("DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20271226")
                        .days())
                .hasSize(366);
    }

    @Test
    void aYearBeyondTheCalendarIsSaid() {
        assertThat(read("DTSTART;VALUE=DATE:19991231").faults())
                .containsExactly(new CalendarFault(1, "date", Code.DATE_OUT_OF_RANGE));
    }

    @Test
    void twoEventsOnOneDayBecomeOneAndCancelledOnesNone() {
        String text = calendar(event("DTSTART;VALUE=DATE:20260425", "SUMMARY:Liberazione")
                + event("DTSTART;VALUE=DATE:20260425", "SUMMARY:San Marco")
                + event("DTSTART;VALUE=DATE:20260425", "SUMMARY:San Marco", "STATUS:CANCELLED")
                + event("DTSTART;VALUE=DATE:20260426", "RRULE:FREQ=DAILY", "STATUS:CANCELLED"));

        assertThat(reader.read(text, DayKind.CLOSED))
                .isEqualTo(new DaySheet(
                        java.util.List.of(
                                new SpecialDay(LocalDate.of(2026, 4, 25), DayKind.CLOSED, "Liberazione / San Marco")),
                        java.util.List.of()));
    }

    @Test
    void aFileWithoutACalendarOrWithTooManyEventsIsRefusedWhole() {
        assertThat(reader.read("date,kind,title", DayKind.HOLIDAY)).isEqualTo(DaySheet.none(Code.NO_CALENDAR));
        assertThat(reader.read("", DayKind.HOLIDAY)).isEqualTo(DaySheet.none(Code.NO_CALENDAR));
        assertThat(reader.read(calendar(event("DTSTART;VALUE=DATE:20260425").repeat(1001)), DayKind.HOLIDAY))
                .isEqualTo(DaySheet.none(Code.TOO_MANY_ROWS));
        assertThat(reader.read(
                        calendar(event("DTSTART;VALUE=DATE:20260101", "DURATION:P366D")
                                + event("DTSTART;VALUE=DATE:20270201", "DURATION:P366D")
                                + event("DTSTART;VALUE=DATE:20280301", "DURATION:P366D")),
                        DayKind.HOLIDAY))
                .isEqualTo(DaySheet.none(Code.TOO_MANY_ROWS));
    }

    private DaySheet read(String... lines) {
        return reader.read(calendar(event(lines)), DayKind.HOLIDAY);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//shop//test//EN\r\n" + events + "END:VCALENDAR\r\n";
    }

    private static DaySheet sheet(SpecialDay... days) {
        return new DaySheet(java.util.List.of(days), java.util.List.of());
    }

    private static SpecialDay day(String date, String title) {
        return new SpecialDay(LocalDate.parse(date), DayKind.HOLIDAY, title);
    }
}
