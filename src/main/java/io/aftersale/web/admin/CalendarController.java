// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarEdit;
import io.aftersale.calendar.CalendarFault;
import io.aftersale.calendar.DaySheet;
import io.aftersale.calendar.KeptCalendar;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.calendar.TypedDay;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.platform.Sheets;
import io.aftersale.web.view.WordsFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** One calendar: its years, its days, its weekend; each edit leads to its preview. */
@Controller
public class CalendarController {

    static final String ADDRESS = CalendarsView.ADDRESS + "/calendar";

    private static final int UNPROCESSABLE = 422;

    private final CurrentStaff staff;
    private final CalendarDesk desk;
    private final CalendarPages pages;
    private final Sheets sheets;
    private final WordsFactory words;

    public CalendarController(
            CurrentStaff staff, CalendarDesk desk, CalendarPages pages, Sheets sheets, WordsFactory words) {
        this.staff = staff;
        this.desk = desk;
        this.pages = pages;
        this.sheets = sheets;
        this.words = words;
    }

    @RequestMapping(
            value = ADDRESS,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String calendar(
            @RequestParam(value = "name", defaultValue = "") String name,
            @RequestParam(value = "year", defaultValue = "") String year,
            @RequestParam(value = "day", defaultValue = "") String day,
            @RequestParam(value = "land", defaultValue = "") String land,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        StaffGate.require(staff, Permission.POLICY);
        Optional<KeptCalendar> calendar = desk.named(name);
        return calendar.isEmpty()
                ? pages.missing(response, model)
                : pages.calendar(calendar.get(), year, CalendarViews.Typed.nothing(day), land, words.in(locale), model);
    }

    @RequestMapping(value = CalendarsView.ADDRESS + "/day", method = RequestMethod.POST)
    public String day(
            @RequestParam(value = "name", defaultValue = "") String name,
            @RequestParam(value = "was", defaultValue = "") String was,
            @RequestParam(value = "date", defaultValue = "") String date,
            @RequestParam(value = "kind", defaultValue = "") String kind,
            @RequestParam(value = "title", defaultValue = "") String title,
            @RequestParam(value = "action", defaultValue = "") String action,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        StaffGate.require(staff, Permission.POLICY);
        Optional<LocalDate> instead = TypedDay.dateOf(was);
        if (action.equals("remove") && instead.isPresent()) {
            return pages.preview(name, CalendarEdit.remove(instead.get()), response, words.in(locale), model);
        }
        TypedDay typed = new TypedDay(date, kind, title);
        Optional<SpecialDay> day = typed.day();
        CalendarEdit edit =
                day.map(put -> CalendarEdit.put(put, instead.orElse(null))).orElse(null);
        List<CalendarFault> faults = edit == null ? typed.faults(0) : faults(name, edit);
        return edit != null && faults.isEmpty()
                ? pages.preview(name, edit, response, words.in(locale), model)
                : typedAgain(name, new CalendarViews.Typed(was, typed, null, faults), response, locale, model);
    }

    @RequestMapping(value = CalendarsView.ADDRESS + "/weekend", method = RequestMethod.POST)
    public String weekend(
            @RequestParam(value = "name", defaultValue = "") String name,
            @RequestParam(value = "weekend", required = false) @Nullable List<String> ticked,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        StaffGate.require(staff, Permission.POLICY);
        CalendarEdit edit = CalendarEdit.weekend(WrittenEdit.weekend(ticked == null ? List.of() : ticked));
        List<CalendarFault> faults = faults(name, edit);
        return faults.isEmpty()
                ? pages.preview(name, edit, response, words.in(locale), model)
                : typedAgain(name, new CalendarViews.Typed("", null, edit.weekend(), faults), response, locale, model);
    }

    @RequestMapping(
            value = CalendarsView.ADDRESS + "/export",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public void export(@RequestParam(value = "name", defaultValue = "") String name, HttpServletResponse response)
            throws IOException {
        StaffGate.require(staff, Permission.POLICY);
        Optional<KeptCalendar> calendar = desk.named(name);
        if (calendar.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"calendar.csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        sheets.write(DaySheet.rows(calendar.get().days().values()), response.getWriter());
    }

    /** None where there is no such calendar, which is told by the page that follows. */
    private List<CalendarFault> faults(String name, CalendarEdit edit) {
        return desk.preview(name, edit).map(CalendarDesk.Preview::faults).orElse(List.of());
    }

    private String typedAgain(
            String name, CalendarViews.Typed typed, HttpServletResponse response, Locale locale, Model model) {
        Optional<KeptCalendar> calendar = desk.named(name);
        if (calendar.isEmpty()) {
            return pages.missing(response, model);
        }
        response.setStatus(UNPROCESSABLE);
        TypedDay day = typed.day();
        String year = day == null || day.date().length() < 4 ? "" : day.date().substring(0, 4);
        return pages.calendar(calendar.get(), year, typed, "", words.in(locale), model);
    }
}
