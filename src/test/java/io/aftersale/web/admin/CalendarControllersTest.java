// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarEdit;
import io.aftersale.calendar.CalendarRecount;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.calendar.ics.BiweeklyReader;
import io.aftersale.calendar.library.OptionalHolidays;
import io.aftersale.deadline.DayKind;
import io.aftersale.platform.MultipartReader;
import io.aftersale.platform.Permission;
import io.aftersale.platform.broadleaf.CommonsCsvSheets;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class CalendarControllersTest {

    private static final Staff MERCHANT = new Staff("merchant", Set.of(Permission.VIEW, Permission.POLICY));

    private final MovedClock clock = new MovedClock("2026-11-24T11:00:00Z");
    private final Stores stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
    private final CalendarDesk desk = stores.bean("calendarDesk", CalendarDesk.class);
    private final CalendarRecount recount = stores.bean("calendarRecount", CalendarRecount.class);
    private final CalendarPages pages = new CalendarPages(
            desk,
            new CalendarViews(desk, OptionalHolidays.find(), clock, Office.ROME),
            (screen, shown) -> screen,
            Office.tokens());
    private final CommonsCsvSheets sheets = new CommonsCsvSheets();
    private final CalendarController one = new CalendarController(MERCHANT, desk, pages, sheets, Office.words());
    private final CalendarConfirmController confirm =
            new CalendarConfirmController(MERCHANT, desk, recount, pages, Office.words());
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final RedirectAttributesModelMap redirect = new RedirectAttributesModelMap();
    private ExtendedModelMap model = new ExtendedModelMap();

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void aYearIsShownInMonthsAndRows() {
        CalendarView view = look("2026", "", "");

        assertThat(view.years()).extracting(CalendarView.Tab::year).contains("2024", "2028");
        assertThat(view.days())
                .hasSize(13)
                .contains(new CalendarView.DayRow(
                        "2026-12-25", "Fri 25 Dec 2026", "HOLIDAY", "public holiday", "Natale"));
        CalendarView.Month december = view.months().get(11);
        assertThat(december.title()).isEqualTo("December");
        assertThat(december.weeks()).hasSize(5);
        assertThat(december.weeks().get(0).get(0).number()).isEmpty();
        assertThat(december.weeks().get(0).get(1)).isEqualTo(new CalendarView.Cell("1", "", "", ""));
        assertThat(december.weeks().get(3).get(4))
                .isEqualTo(new CalendarView.Cell("25", "HOLIDAY", "H", "public holiday Natale"));
        assertThat(december.weeks().get(3).get(6)).isEqualTo(new CalendarView.Cell("27", "WEEKEND", "", "weekend"));
        assertThat(view.fill().regions()).isEmpty();
    }

    @Test
    void theYearOfTodayStandsForNoneAndADayOpensInItsForm() {
        CalendarView view = look("soon", "2026-12-25", "de");

        assertThat(view.wanted()).isEqualTo("2026");
        assertThat(view.form().was()).isEqualTo("2026-12-25");
        assertThat(view.form().title()).isEqualTo("Natale");
        assertThat(view.fill().regions())
                .extracting(ProductFormView.Choice::value)
                .contains("de", "de/by");
        assertThat(look("2026", "2026-12-24", "").form().was()).isEmpty();
    }

    @Test
    void anEditIsShownThenWrittenThenTold() {
        CalendarPreviewView preview = day("", "2026-12-07", "CLOSED", "Inventario", "put");

        assertThat(preview.sentence()).isEqualTo("Changes: 1. Nothing has been written yet.");
        assertThat(preview.rows())
                .containsExactly(new CalendarPreviewView.Row("Mon 7 Dec 2026", "nothing", "shop closed: Inventario"));
        assertThat(preview.edit()).isEqualTo(new WrittenEdit("", "", "", "2026-12-07 CLOSED Inventario"));
        assertThat(confirm(preview)).isEqualTo("redirect:/after-sale/calendars/calendar");
        assertThat(redirect.getFlashAttributes().get("aftersaleTold"))
                .isEqualTo("Written. Changes: 1. Open deadlines looked at: 0. Moved later: 0. Would be earlier and"
                        + " stay: 0.");
        assertThat(desk.history("Italy", 1)).extracting(each -> each.by()).containsExactly("merchant");
        assertThat(look("2026", "", "").history())
                .extracting(CalendarView.Past::became)
                .containsExactly("shop closed: Inventario");
    }

    @Test
    void aFaultIsShownAtItsFieldAndNothingIsWritten() {
        model = new ExtendedModelMap();
        one.day("Italy", "", "2026-02-30", "CLOSED", "", "put", response, Locale.ENGLISH, model);

        CalendarView.DayForm form = ((CalendarView) model.get("calendar")).form();
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(form.dateFault()).isEqualTo("must be a day, written 2026-10-04.");
        assertThat(form.date()).isEqualTo("2026-02-30");
        assertThat(form.kindFault()).isEmpty();
    }

    @Test
    void aDayThatTheCalendarCannotTakeIsToldAtItsFieldWithWhatWasTyped() {
        List<SpecialDay> closed = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(date -> !desk.named("Italy").orElseThrow().days().containsKey(date))
                .filter(date -> date.getDayOfWeek().getValue() < 6)
                .map(date -> new SpecialDay(date, DayKind.CLOSED, ""))
                .toList();
        desk.change(
                "Italy",
                0,
                new CalendarEdit(null, Set.of(), Set.of(), closed.subList(0, closed.size() - 40)),
                "merchant");

        one.day("Italy", "", "2026-12-30", "CLOSED", "Inventario", "put", response, Locale.ENGLISH, model);

        assertThat(response.getStatus()).isEqualTo(422);
        CalendarView.DayForm form = ((CalendarView) model.get("calendar")).form();
        assertThat(form.dateFault()).isNotEmpty().doesNotContain("TOO_FEW");
        assertThat(form.title()).isEqualTo("Inventario");
    }

    @Test
    void aWholeWeekIsNoWeekend() {
        one.weekend(
                "Italy",
                List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY", "NOON"),
                response,
                Locale.ENGLISH,
                model);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(((CalendarView) model.get("calendar")).weekendFault()).isEqualTo("Not all seven days can be free.");

        one.weekend("Italy", null, response, Locale.ENGLISH, model);
        CalendarPreviewView preview = (CalendarPreviewView) model.get("preview");
        assertThat(preview.rows()).containsExactly(new CalendarPreviewView.Row("Weekend", "Saturday, Sunday", "none"));
        confirm(preview);
        assertThat(desk.named("Italy").orElseThrow().weekend()).isEmpty();
    }

    @Test
    void whoIsLateGetsTheComparisonAnew() {
        CalendarPreviewView mine = day("", "2026-12-07", "CLOSED", "Mine", "put");
        desk.change("Italy", 0, CalendarEdit.remove(LocalDate.of(2026, 12, 8)), "other");

        assertThat(confirm(mine)).isEqualTo("aftersale/calendar-preview");

        assertThat(response.getStatus()).isEqualTo(409);
        CalendarPreviewView anew = (CalendarPreviewView) model.get("preview");
        assertThat(anew.meanwhile()).isTrue();
        assertThat(anew.version()).isEqualTo("1");
        assertThat(anew.rows()).hasSize(1);
    }

    @Test
    void fieldsThatNobodyTypedAreNotWritten() {
        assertThat(confirm("Italy", "0", "2026-12-07 OPEN Now")).isEqualTo("aftersale/missing");
        assertThat(confirm("Italy", "soon", "2026-12-07 CLOSED Now")).isEqualTo("aftersale/missing");
        assertThat(confirm("Mars", "0", "2026-12-07 CLOSED Now")).isEqualTo("aftersale/missing");
        assertThat(desk.named("Italy").orElseThrow().version()).isZero();
    }

    @Test
    void aFileIsReadByItsContentNotItsName() throws IOException {
        assertThat(file("date,kind,title\r\n2026-12-07,CLOSED,Inventario\r\n", "merge")
                        .rows())
                .hasSize(1);
        assertThat(file(
                                "\uFEFFBEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\n"
                                        + "DTSTART;VALUE=DATE:20261207\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                                "replace")
                        .rows())
                .hasSize(14);
        assertThat(file("a,\"b", "merge").faults()).singleElement().asString().startsWith("the file is no CSV");
        assertThat(file(null, "merge").faults()).containsExactly("no file was chosen.");
        assertThat(response.getStatus()).isEqualTo(422);
    }

    @Test
    void theLibrarysProposalSaysWhatItLacks() {
        desk.change("Italy", 0, CalendarEdit.put(patron(), null), "merchant");

        CalendarPreviewView merged = fill("it", "2026", "merge");
        assertThat(merged.besides()).containsExactly("Mon 7 Dec 2026 Sant'Ambrogio");
        assertThat(merged.rows()).allMatch(row -> !row.was().equals("nothing"));
        assertThat(fill("it", "2026", "replace").besides()).isEmpty();
        assertThat(fill("it", "2029", "merge").rows()).hasSize(13);
        assertThat(fill("nowhere", "2026", "merge").faults())
                .containsExactly("nothing is known of this region and year.");
    }

    @Test
    void aNoticeIsGivenToWhoMayMendIt() throws Exception {
        desk.change("Italy", 0, new CalendarEdit(null, Set.of(2027), Set.of(), List.of()), "merchant");

        assertThat(notice(MERCHANT, "modules/defaultContainer").getModel().get("aftersaleGaps"))
                .isEqualTo(List.of("No holidays entered for 2027 in the calendar Italy."));
        assertThat(notice(Staff.AGENT, "modules/defaultContainer").getModel()).isEmpty();
        assertThat(notice(MERCHANT, "redirect:/after-sale").getModel()).isEmpty();
    }

    private ModelAndView notice(Staff staff, String view) throws Exception {
        ModelAndView shown = new ModelAndView(view);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.ENGLISH);
        new CalendarGapsNotice(staff, desk, Office.words()).postHandle(request, response, this, shown);
        return shown;
    }

    private CalendarPreviewView fill(String region, String year, String mode) {
        imports((request, parts) -> {})
                .fill("Italy", region, year, mode, new MockHttpServletResponse(), Locale.ENGLISH, model);
        return (CalendarPreviewView) model.get("preview");
    }

    private CalendarPreviewView file(String text, String mode) throws IOException {
        imports((request, parts) -> {
                    parts.field("mode", mode);
                    if (text != null) {
                        parts.file(
                                "file",
                                "days.bin",
                                null,
                                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
                    }
                })
                .file("Italy", new MockHttpServletRequest(), response, Locale.ENGLISH, model);
        return (CalendarPreviewView) model.get("preview");
    }

    private CalendarImportController imports(MultipartReader reader) {
        return new CalendarImportController(
                MERCHANT,
                desk,
                pages,
                new CalendarImportController.Readers(reader, sheets, new BiweeklyReader()),
                OptionalHolidays.find(),
                Office.words());
    }

    private CalendarView look(String year, String day, String land) {
        one.calendar("Italy", year, day, land, response, Locale.ENGLISH, model);
        return (CalendarView) model.get("calendar");
    }

    private CalendarPreviewView day(String was, String date, String kind, String title, String action) {
        one.day("Italy", was, date, kind, title, action, response, Locale.ENGLISH, model);
        return (CalendarPreviewView) model.get("preview");
    }

    private String confirm(CalendarPreviewView preview) {
        WrittenEdit edit = preview.edit();
        return confirm.confirm(
                preview.name(),
                preview.version(),
                edit.weekend(),
                edit.emptied(),
                edit.removed(),
                edit.put(),
                response,
                Locale.ENGLISH,
                model,
                redirect);
    }

    private String confirm(String name, String version, String put) {
        return confirm.confirm(name, version, "", "", "", put, response, Locale.ENGLISH, model, redirect);
    }

    private static io.aftersale.calendar.SpecialDay patron() {
        return new io.aftersale.calendar.SpecialDay(
                LocalDate.of(2026, 12, 7), io.aftersale.deadline.DayKind.HOLIDAY, "Sant'Ambrogio");
    }
}
