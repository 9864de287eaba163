// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarEdit;
import io.aftersale.calendar.CalendarFault;
import io.aftersale.calendar.DaySheet;
import io.aftersale.calendar.HolidayLibrary;
import io.aftersale.calendar.IcsReader;
import io.aftersale.calendar.KeptCalendar;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.deadline.DayKind;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.MultipartReader;
import io.aftersale.platform.Permission;
import io.aftersale.platform.Sheets;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Many days at once: from a file or the library of public holidays, shown first. */
@Controller
public class CalendarImportController {

    private static final String REPLACE = "replace";

    private final CurrentStaff staff;
    private final CalendarDesk desk;
    private final CalendarPages pages;
    private final Readers readers;
    private final HolidayLibrary library;
    private final WordsFactory words;

    public CalendarImportController(
            CurrentStaff staff,
            CalendarDesk desk,
            CalendarPages pages,
            Readers readers,
            HolidayLibrary library,
            WordsFactory words) {
        this.staff = staff;
        this.desk = desk;
        this.pages = pages;
        this.readers = readers;
        this.library = library;
        this.words = words;
    }

    @RequestMapping(value = CalendarsView.ADDRESS + "/import", method = RequestMethod.POST)
    public String file(
            @RequestParam(value = "name", defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model)
            throws IOException {
        StaffGate.require(staff, Permission.POLICY);
        CalendarUpload upload = new CalendarUpload();
        readers.multipart().read(request, upload);
        DaySheet sheet = upload.days(readers.sheets(), readers.ics());
        CalendarEdit edit =
                sheet.faults().isEmpty() ? edit(sheet.days(), upload.field("mode")) : CalendarEdit.merge(List.of());
        return pages.preview(name, edit, sheet.faults(), List.of(), response, words.in(locale), model);
    }

    @RequestMapping(value = CalendarsView.ADDRESS + "/fill", method = RequestMethod.POST)
    public String fill(
            @RequestParam(value = "name", defaultValue = "") String name,
            @RequestParam(value = "region", defaultValue = "") String region,
            @RequestParam(value = "year", defaultValue = "") String year,
            @RequestParam(value = "mode", defaultValue = "") String mode,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        StaffGate.require(staff, Permission.POLICY);
        Words reader = words.in(locale);
        List<SpecialDay> days =
                year.matches("20\\d\\d") ? library.holidays(region, Integer.parseInt(year), locale) : List.of();
        if (days.isEmpty()) {
            CalendarFault none = new CalendarFault(0, "region", CalendarFault.Code.REGION_BAD);
            return pages.preview(name, CalendarEdit.merge(days), List.of(none), List.of(), response, reader, model);
        }
        List<SpecialDay> besides = mode.equals(REPLACE) ? List.of() : besides(name, days);
        return pages.preview(name, edit(days, mode), List.of(), besides, response, reader, model);
    }

    /** Holidays of that year which the calendar has and the library has not. */
    private List<SpecialDay> besides(String name, List<SpecialDay> days) {
        int year = days.get(0).date().getYear();
        Set<LocalDate> known = days.stream().map(SpecialDay::date).collect(Collectors.toSet());
        return desk.named(name).map(KeptCalendar::days).stream()
                .flatMap(kept -> kept.values().stream())
                .filter(day -> day.kind() == DayKind.HOLIDAY && day.date().getYear() == year)
                .filter(day -> !known.contains(day.date()))
                .toList();
    }

    private static CalendarEdit edit(List<SpecialDay> days, String mode) {
        return mode.equals(REPLACE) ? CalendarEdit.replaceYears(days) : CalendarEdit.merge(days);
    }

    /** What reads a file. */
    public record Readers(MultipartReader multipart, Sheets sheets, IcsReader ics) {}
}
