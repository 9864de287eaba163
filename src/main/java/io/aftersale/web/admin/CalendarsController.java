// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarFault;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All calendars of the store, and a new one. */
@Controller
public class CalendarsController {

    private static final Set<DayOfWeek> USUAL = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int UNPROCESSABLE = 422;

    private final CurrentStaff staff;
    private final CalendarDesk desk;
    private final WordsFactory words;
    private final AdminFrame frame;

    public CalendarsController(CurrentStaff staff, CalendarDesk desk, WordsFactory words, AdminFrame frame) {
        this.staff = staff;
        this.desk = desk;
        this.words = words;
        this.frame = frame;
    }

    @RequestMapping(
            value = CalendarsView.ADDRESS,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String calendars(Locale locale, Model model) {
        StaffGate.require(staff, Permission.POLICY);
        return page("", USUAL, List.of(), words.in(locale), model);
    }

    @RequestMapping(value = CalendarsView.ADDRESS, method = RequestMethod.POST)
    public String make(
            @RequestParam(value = "name", defaultValue = "") String name,
            @RequestParam(value = "weekend", required = false) @Nullable List<String> ticked,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        StaffGate.require(staff, Permission.POLICY);
        Words reader = words.in(locale);
        Set<DayOfWeek> weekend = WrittenEdit.weekend(ticked == null ? List.of() : ticked);
        List<CalendarFault> faults = desk.make(name.strip(), weekend, staff.login());
        if (!faults.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return page(name, weekend, faults, reader, model);
        }
        redirect.addFlashAttribute("aftersaleTold", reader.text("aftersale.staff.calendar.made"));
        redirect.addAttribute("name", name.strip());
        return "redirect:" + CalendarController.ADDRESS;
    }

    private String page(
            String name, Collection<DayOfWeek> weekend, List<CalendarFault> faults, Words reader, Model model) {
        model.addAttribute("calendars", CalendarsView.of(desk.all(), name, weekend, faults, reader));
        model.addAttribute("aftersaleGaps", new CalendarWords(reader).gaps(desk.gaps()));
        return frame.around(CalendarPages.SECTION, "aftersale/calendars", model);
    }
}
