// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarEdit;
import io.aftersale.calendar.CalendarRecount;
import io.aftersale.calendar.ChangeResult;
import io.aftersale.calendar.DeadlineOutlook;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes an edit that was shown before, and counts open deadlines anew. */
@Controller
public class CalendarConfirmController {

    private final CurrentStaff staff;
    private final CalendarDesk desk;
    private final CalendarRecount recount;
    private final CalendarPages pages;
    private final WordsFactory words;

    public CalendarConfirmController(
            CurrentStaff staff, CalendarDesk desk, CalendarRecount recount, CalendarPages pages, WordsFactory words) {
        this.staff = staff;
        this.desk = desk;
        this.recount = recount;
        this.pages = pages;
        this.words = words;
    }

    @RequestMapping(value = CalendarsView.ADDRESS + "/confirm", method = RequestMethod.POST)
    public String confirm(
            @RequestParam(value = "name", defaultValue = "") String name,
            @RequestParam(value = "version", defaultValue = "") String version,
            @RequestParam(value = "weekend", defaultValue = "") String weekend,
            @RequestParam(value = "emptied", defaultValue = "") String emptied,
            @RequestParam(value = "removed", defaultValue = "") String removed,
            @RequestParam(value = "put", defaultValue = "") String put,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        StaffGate.require(staff, Permission.POLICY);
        Words reader = words.in(locale);
        Optional<CalendarEdit> edit = new WrittenEdit(weekend, emptied, removed, put).edit();
        if (edit.isEmpty() || !version.matches("\\d{1,18}")) {
            return pages.missing(response, model);
        }
        ChangeResult result = desk.change(name, Long.parseLong(version), edit.get(), staff.login());
        if (result instanceof ChangeResult.Done done) {
            redirect.addFlashAttribute("aftersaleTold", told(done, reader));
            redirect.addAttribute("name", name);
            return "redirect:" + CalendarController.ADDRESS;
        }
        return result instanceof ChangeResult.ChangedMeanwhile
                ? pages.again(name, edit.get(), response, reader, model)
                : pages.preview(name, edit.get(), response, reader, model);
    }

    private String told(ChangeResult.Done done, Words reader) {
        String changed = reader.text(
                "aftersale.staff.calendar.written",
                Integer.toString(done.differences().size()));
        if (done.differences().isEmpty()) {
            return changed;
        }
        DeadlineOutlook outlook = recount.run(done.calendar().name());
        String counted = new CalendarWords(reader).deadlines(outlook, "aftersale.staff.calendar.deadlinesDid");
        return changed + " " + counted + (outlook.more() ? " " + reader.text("aftersale.staff.calendar.rest") : "");
    }
}
