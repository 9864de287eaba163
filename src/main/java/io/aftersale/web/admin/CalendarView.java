// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.web.admin.ProductFormView.Choice;
import java.util.List;

/**
 * One calendar with the days of one year.
 *
 * @param version that every form sends back
 * @param wanted year that is shown
 */
public record CalendarView(
        String name,
        String version,
        String usedBy,
        String weekendText,
        List<Tab> years,
        String wanted,
        List<Month> months,
        List<DayRow> days,
        DayForm form,
        List<Choice> weekend,
        String weekendFault,
        Fill fill,
        List<Past> history) {

    public CalendarView {
        years = List.copyOf(years);
        months = List.copyOf(months);
        days = List.copyOf(days);
        weekend = List.copyOf(weekend);
        history = List.copyOf(history);
    }

    /** A year to go to. */
    public record Tab(String year, boolean current) {}

    /** A month, weeks from Monday on. */
    public record Month(String title, List<String> heads, List<List<Cell>> weeks) {
        public Month {
            heads = List.copyOf(heads);
            weeks = List.copyOf(weeks);
        }
    }

    /**
     * A day in a month.
     *
     * @param number empty beyond the month
     * @param kind empty for a working day
     * @param sign a letter that stands for the kind; empty for a working day and a plain weekend
     * @param words for who does not see it
     */
    public record Cell(String number, String kind, String sign, String words) {}

    /** A day that differs. */
    public record DayRow(String date, String text, String kind, String kindText, String title) {}

    /**
     * The form for one day.
     *
     * @param was the day that is changed; empty for a new one
     */
    public record DayForm(
            String was,
            String date,
            String dateFault,
            List<Choice> kinds,
            String kindFault,
            String title,
            String titleFault) {
        public DayForm {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * Filling a year from the library.
     *
     * @param there whether the store has the library
     * @param regions empty until a land is chosen
     */
    public record Fill(boolean there, List<Choice> lands, List<Choice> regions) {
        public Fill {
            lands = List.copyOf(lands);
            regions = List.copyOf(regions);
        }
    }

    /** A change of the past. */
    public record Past(String at, String by, String what, String was, String became) {}
}
