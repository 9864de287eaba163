// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.calendar.KeptCalendar;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.deadline.DayKind;
import io.aftersale.web.admin.CalendarView.Cell;
import io.aftersale.web.admin.CalendarView.Month;
import io.aftersale.web.view.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The twelve months of a year as small tables. */
final class CalendarMonths {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final Cell BEYOND = new Cell("", "", "", "");

    private final KeptCalendar calendar;
    private final CalendarWords said;
    private final Words words;

    CalendarMonths(KeptCalendar calendar, Words words) {
        this.calendar = calendar;
        this.said = new CalendarWords(words);
        this.words = words;
    }

    List<Month> of(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(year, month)))
                .toList();
    }

    private Month month(YearMonth month) {
        List<Cell> cells = new ArrayList<>();
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        IntStream.range(0, before).forEach(beyond -> cells.add(BEYOND));
        IntStream.rangeClosed(1, month.lengthOfMonth()).forEach(day -> cells.add(cell(month.atDay(day))));
        while (cells.size() % DAYS_OF_A_WEEK != 0) {
            cells.add(BEYOND);
        }
        return new Month(
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, words.locale()),
                Arrays.stream(DayOfWeek.values()).map(said::shortWeekday).toList(),
                IntStream.range(0, cells.size() / DAYS_OF_A_WEEK)
                        .mapToObj(
                                week -> List.copyOf(cells.subList(week * DAYS_OF_A_WEEK, (week + 1) * DAYS_OF_A_WEEK)))
                        .toList());
    }

    private Cell cell(LocalDate day) {
        DayKind kind = calendar.working().kindOf(day);
        String number = Integer.toString(day.getDayOfMonth());
        SpecialDay special = calendar.days().get(day);
        if (special == null) {
            return kind == DayKind.WEEKEND
                    ? new Cell(number, kind.name(), "", said.kind(kind.name()))
                    : new Cell(number, "", "", "");
        }
        String sign = words.text("aftersale.staff.calendar.sign." + kind.name());
        return new Cell(number, kind.name(), sign, said.kind(kind.name()) + " " + special.title());
    }
}
