// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarEdit;
import io.aftersale.calendar.CalendarFault;
import io.aftersale.calendar.KeptCalendar;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.platform.CsrfTokens;
import io.aftersale.web.admin.CalendarPreviewView.Asked;
import io.aftersale.web.view.Words;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;

/** The pages of calendars in their frame: one of them, and what an edit would do to it. */
public final class CalendarPages {

    static final String SECTION = "after-sale/calendars";

    private static final int UNPROCESSABLE = 422;

    private final CalendarDesk desk;
    private final CalendarViews views;
    private final AdminFrame frame;
    private final CsrfTokens tokens;

    public CalendarPages(CalendarDesk desk, CalendarViews views, AdminFrame frame, CsrfTokens tokens) {
        this.desk = desk;
        this.views = views;
        this.frame = frame;
        this.tokens = tokens;
    }

    String calendar(
            KeptCalendar calendar, String year, CalendarViews.Typed typed, String land, Words words, Model model) {
        model.addAttribute("calendar", views.of(calendar, views.year(year), typed, land, words));
        model.addAttribute(
                "aftersaleGaps",
                new CalendarWords(words)
                        .gaps(desk.gaps().stream()
                                .filter(gap -> gap.calendar().equals(calendar.name()))
                                .toList()));
        model.addAttribute("token", TokenView.of(tokens));
        return frame.around(SECTION, "aftersale/calendar", model);
    }

    String preview(String name, CalendarEdit edit, HttpServletResponse response, Words words, Model model) {
        return preview(name, edit, List.of(), List.of(), response, words, model);
    }

    /** With what was wrong in a file already, and the days that it does not name. */
    String preview(
            String name,
            CalendarEdit edit,
            List<CalendarFault> faults,
            List<SpecialDay> besides,
            HttpServletResponse response,
            Words words,
            Model model) {
        Asked asked = new Asked(WrittenEdit.of(edit), faults, besides, false);
        return preview(name, edit, asked, response, words, model);
    }

    /** Compared anew with the calendar as somebody else has left it. */
    String again(String name, CalendarEdit edit, HttpServletResponse response, Words words, Model model) {
        Asked asked = new Asked(WrittenEdit.of(edit), List.of(), List.of(), true);
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return preview(name, edit, asked, response, words, model);
    }

    String missing(HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return frame.around(SECTION, "aftersale/missing", model);
    }

    private String preview(
            String name, CalendarEdit edit, Asked asked, HttpServletResponse response, Words words, Model model) {
        Optional<CalendarDesk.Preview> preview = desk.preview(name, edit);
        if (preview.isEmpty()) {
            return missing(response, model);
        }
        CalendarPreviewView view = CalendarPreviewView.of(preview.get(), asked, words);
        if (!view.faults().isEmpty()) {
            response.setStatus(UNPROCESSABLE);
        }
        model.addAttribute("preview", view);
        return frame.around(SECTION, "aftersale/calendar-preview", model);
    }
}
