// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarFault;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.web.view.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an edit would do, before anything is written.
 *
 * @param version of the calendar that it was compared with
 * @param meanwhile whether somebody changed the calendar since the merchant saw it
 * @param deadlines what would become of open deadlines; empty with faults
 * @param besides days of the calendar that the source does not name, and that stay
 * @param edit sent again when it is confirmed
 * @param confirmable whether there is anything to write
 */
public record CalendarPreviewView(
        String name,
        String version,
        boolean meanwhile,
        String sentence,
        List<String> faults,
        List<Row> rows,
        String deadlines,
        List<String> besides,
        WrittenEdit edit,
        boolean confirmable) {

    private static final int SHOWN = 400;

    public CalendarPreviewView {
        faults = List.copyOf(faults);
        rows = List.copyOf(rows);
        besides = List.copyOf(besides);
    }

    static CalendarPreviewView of(CalendarDesk.Preview preview, Asked asked, Words words) {
        CalendarWords said = new CalendarWords(words);
        List<CalendarFault> faults = Stream.concat(asked.faults().stream(), preview.faults().stream())
                .toList();
        boolean whole = faults.isEmpty();
        String key = whole ? "aftersale.staff.calendar.changes" : "aftersale.staff.sheet.faults";
        int count = whole ? preview.differences().size() : faults.size();
        return new CalendarPreviewView(
                preview.now().name(),
                Long.toString(preview.now().version()),
                asked.meanwhile(),
                words.text(key, Integer.toString(count)),
                faults.stream().limit(SHOWN).map(said::place).toList(),
                whole ? rows(preview, said) : List.of(),
                whole ? said.deadlines(preview.deadlines(), "aftersale.staff.calendar.deadlinesWould") : "",
                asked.besides().stream()
                        .map(day -> words.weekday(day.date()) + " " + day.title())
                        .toList(),
                asked.edit(),
                whole && count > 0);
    }

    private static List<Row> rows(CalendarDesk.Preview preview, CalendarWords said) {
        return preview.differences().stream()
                .limit(SHOWN)
                .map(each -> new Row(said.what(each), said.state(each, each.was()), said.state(each, each.became())))
                .toList();
    }

    /** One thing that would change. */
    public record Row(String what, String was, String became) {}

    /** What somebody wants, with what was wrong with it already. */
    record Asked(WrittenEdit edit, List<CalendarFault> faults, List<SpecialDay> besides, boolean meanwhile) {}
}
