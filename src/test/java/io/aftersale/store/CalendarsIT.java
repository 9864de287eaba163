// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.platform.OrderReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The merchant keeps calendars in the back office; the shopper reads how a deadline was counted. */
class CalendarsIT {

    private static final String CALENDAR = "/after-sale/calendars/calendar";

    private final Visitor supervisor = Visitor.staff("supervisor");

    @Test
    void aNewCalendarIsMadeFilledAndEmptied() {
        make("Walk");

        Visitor.Answer preview = post(
                "/after-sale/calendars/day",
                Map.of("name", "Walk", "date", "2026-12-07", "kind", "CLOSED", "title", "Sant'Ambrogio <b>"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body())
                .contains(
                        "Changes: 1. Nothing has been written yet.",
                        "Mon 7 Dec 2026",
                        "shop closed: Sant&#39;Ambrogio &lt;b&gt;");
        assertThat(page("Walk", "2026")).contains("No day is entered for this year.");

        Visitor.Answer written = confirm(preview);
        assertThat(written.path()).startsWith(CALENDAR + "?name=Walk");
        assertThat(written.body())
                .contains(
                        "Written. Changes: 1. Open deadlines looked at: 0.",
                        "Sant&#39;Ambrogio &lt;b&gt;",
                        "supervisor");

        String form = supervisor.get(CALENDAR + "?name=Walk&day=2026-12-07").body();
        assertThat(form).contains("value=\"2026-12-07\"", "Take this day out");
        Visitor.Answer removal =
                post("/after-sale/calendars/day", Map.of("name", "Walk", "was", "2026-12-07", "action", "remove"));
        assertThat(confirm(removal).body()).contains("No day is entered for this year.");
    }

    @Test
    void everyFaultIsSaidAtItsField() {
        make("Faulty");

        Visitor.Answer taken = post("/after-sale/calendars", Map.of("name", "Faulty", "weekend", "SUNDAY"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.body()).contains("id=\"as-calendar-name-fault\"", "There is a calendar of this name already.");

        Visitor.Answer day = post(
                "/after-sale/calendars/day",
                Map.of("name", "Faulty", "date", "2026-02-30", "kind", "WEEKEND", "title", "x".repeat(256)));
        assertThat(day.status()).isEqualTo(422);
        assertThat(day.body()).contains("id=\"as-day-date-fault\"", "id=\"as-day-kind-fault\"", "value=\"2026-02-30\"");

        assertThat(post("/after-sale/calendars/day", Map.of("name", "Mars")).status())
                .isEqualTo(404);
        assertThat(supervisor.get(CALENDAR + "?name=Mars").status()).isEqualTo(404);
        assertThat(supervisor.get("/after-sale/calendars/export?name=Mars").status())
                .isEqualTo(404);
    }

    @Test
    void aWeekendIsAnyDaysButAllSeven() {
        make("Week");
        Map<String, String> fields = Map.of("name", "Week", "weekend", "FRIDAY");

        assertThat(confirm(post("/after-sale/calendars/weekend", fields)).body())
                .contains("Weekend: Friday");
        Visitor.Answer none = confirm(post("/after-sale/calendars/weekend", Map.of("name", "Week")));
        assertThat(none.body()).contains("Weekend: none");
    }

    @Test
    void whoIsLateSeesWhatTheChangeWouldDoNowAndLosesNothing() {
        make("Busy");
        Visitor.Answer mine = post(
                "/after-sale/calendars/day",
                Map.of("name", "Busy", "date", "2027-01-05", "kind", "CLOSED", "title", "Mine"));
        confirm(post(
                "/after-sale/calendars/day",
                Map.of("name", "Busy", "date", "2027-01-06", "kind", "HOLIDAY", "title", "Theirs")));

        Visitor.Answer conflict = confirm(mine);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("Somebody else changed the calendar meanwhile.", "shop closed: Mine");
        assertThat(confirm(conflict).body()).contains("Written. Changes: 1.");
        assertThat(page("Busy", "2027")).contains("Mine", "Theirs");
    }

    @Test
    void aSheetIsShownFirstAndAFaultyOneWritesNothing() {
        make("Sheet");

        Visitor.Answer faulty =
                upload("Sheet", "days.csv", "merge", "date,kind,title\r\n2026-12-25,HOLIDAY,Natale\r\nsoon,OPEN,\r\n");
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("Faults in the file: 2.", "Row 3, date: must be a day", "Row 3, kind: must be HOLIDAY")
                .doesNotContain("calendars/confirm");

        Visitor.Answer preview = upload(
                "Sheet",
                "days.csv",
                "merge",
                "date,kind,title\r\n2026-12-25,HOLIDAY,\"Natale, festa\"\r\n2026-12-26,HOLIDAY,Santo Stefano\r\n");
        assertThat(confirm(preview).body()).contains("Written. Changes: 2.");

        String sheet = supervisor.get("/after-sale/calendars/export?name=Sheet").body();
        assertThat(sheet)
                .isEqualTo(
                        "\uFEFFdate,kind,title\r\n2026-12-25,HOLIDAY,\"Natale, festa\"\r\n2026-12-26,HOLIDAY,Santo Stefano\r\n");
        assertThat(upload("Sheet", "days.csv", "replace", sheet).body()).contains("Changes: 0.");
        assertThat(upload("Sheet", "days.csv", "replace", "date,kind,title\r\n2026-12-25,HOLIDAY,\"Natale, festa\"\r\n")
                        .body())
                .contains("Changes: 1.", "Sat 26 Dec 2026");
        assertThat(upload("Sheet", "days.csv", "merge", "x".repeat(512 * 1024 + 1))
                        .body())
                .contains("more than 512 KB");
    }

    @Test
    void anICalendarFileNamesWholeDaysOnly() {
        make("Ics");
        String head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//shop//test//EN\r\nBEGIN:VEVENT\r\nSUMMARY:Ferie\r\n";
        String tail = "END:VEVENT\r\nEND:VCALENDAR\r\n";

        assertThat(upload("Ics", "a.ics", "merge", head + "DTSTART;VALUE=DATE:20270810\r\nRRULE:FREQ=YEARLY\r\n" + tail)
                        .body())
                .contains("Row 1, Ferie: the event recurs");
        Visitor.Answer preview = upload(
                "Ics", "a.ics", "merge", head + "DTSTART;VALUE=DATE:20270810\r\nDTEND;VALUE=DATE:20270813\r\n" + tail);
        assertThat(preview.body()).contains("Changes: 3.", "shop closed: Ferie");
        assertThat(confirm(preview).status()).isEqualTo(200);
        assertThat(page("Ics", "2027"))
                .contains("Tue 10 Aug 2027", "Thu 12 Aug 2027")
                .doesNotContain("Fri 13 Aug 2027");
    }

    @Test
    void aRegionsHolidaysAreProposedAndWhatTheLibraryLacksIsSaid() {
        make("Bavaria");
        String form =
                supervisor.get(CALENDAR + "?name=Bavaria&year=2027&land=de").body();
        assertThat(form).contains("value=\"de/by\"", "Germany");

        Visitor.Answer preview = post(
                "/after-sale/calendars/fill",
                Map.of("name", "Bavaria", "region", "de/by", "year", "2027", "mode", "merge"));
        assertThat(preview.body()).contains("Thu 27 May 2027");
        assertThat(confirm(preview).body()).contains("Written.");
        confirm(post(
                "/after-sale/calendars/day",
                Map.of("name", "Bavaria", "date", "2027-08-08", "kind", "HOLIDAY", "title", "Friedensfest")));

        Visitor.Answer again = post(
                "/after-sale/calendars/fill",
                Map.of("name", "Bavaria", "region", "de/by", "year", "2027", "mode", "merge"));
        assertThat(again.body()).contains("Changes: 0.", "data-as-besides", "Sun 8 Aug 2027 Friedensfest");
        assertThat(post("/after-sale/calendars/fill", Map.of("name", "Bavaria", "region", "xx", "year", "2027"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void howADeadlineWasCountedIsSaidToTheShopperAndTheAgent() {
        Shop.Placed order = delivered("2026-11-20");

        assertThat(Visitor.shopper("mara@example.com").get(order.page()).body())
                .contains(
                        "data-aftersale-deadline=\"2026-11-28T00:00:00+01:00\"",
                        "why this day?",
                        "Fri 20 Nov delivered",
                        "Sat 21 Nov weekend",
                        "Fri 27 Nov working day 5");
        assertThat(Visitor.shopper("mara@example.com")
                        .get(order.page() + "?blLocaleCode=it")
                        .body())
                .contains("perch", "ven 27 nov giorno lavorativo 5");
        assertThat(supervisor
                        .get("/after-sale/deliveries?order=" + order.number())
                        .body())
                .contains("Counted by the calendar Italy", "Sat 21 Nov weekend", "Fri 27 Nov working day 5");
    }

    @Test
    void aChangeMovesAnOpenDeadlineLaterAndNeverEarlier() {
        Shop.Placed order = delivered("2026-11-24");

        Visitor.Answer preview = post(
                "/after-sale/calendars/day",
                Map.of("name", "Italy", "date", "2026-12-01", "kind", "CLOSED", "title", "Inventario"));
        assertThat(preview.body()).containsPattern("Open deadlines looked at: [1-9]\\d*. Would move later: [1-9]");
        assertThat(confirm(preview).body()).containsPattern("Moved later: [1-9]");

        Visitor mara = Visitor.shopper("mara@example.com");
        assertThat(mara.get(order.page()).body())
                .contains("data-aftersale-deadline=\"2026-12-03T00:00:00+01:00\"", "Tue 1 Dec shop closed");
        assertThat(supervisor
                        .get("/after-sale/deliveries?order=" + order.number())
                        .body())
                .contains("Wed 2 Dec working day 5", "Tue 1 Dec working day 5", "The calendar was changed");

        Visitor.Answer back =
                post("/after-sale/calendars/day", Map.of("name", "Italy", "was", "2026-12-01", "action", "remove"));
        assertThat(back.body()).containsPattern("Would be earlier and stay: [1-9]");
        confirm(back);
        assertThat(mara.get(order.page()).body()).contains("data-aftersale-deadline=\"2026-12-03T00:00:00+01:00\"");
    }

    @Test
    void aYearWithoutHolidaysIsSaidWhereTheMerchantLooks() {
        Visitor.Answer preview =
                upload("Italy", "days.csv", "replace", "date,kind,title\r\n2027-05-03,EXTRA_WORKING_DAY,Only\r\n");
        String before =
                supervisor.get("/after-sale/calendars/export?name=Italy").body();
        confirm(preview);

        for (String place :
                List.of("/after-sale/calendars", "/after-sale", "/after-sale/deliveries", CALENDAR + "?name=Italy")) {
            assertThat(supervisor.get(place).body())
                    .as(place)
                    .contains("No holidays entered for 2027 in the calendar Italy.");
        }
        assertThat(Visitor.staff("agent").get("/after-sale").body()).doesNotContain("No holidays entered");

        confirm(upload("Italy", "days.csv", "replace", before));
        assertThat(supervisor.get("/after-sale").body()).doesNotContain("No holidays entered");
    }

    private void make(String name) {
        assertThat(post("/after-sale/calendars", Map.of("name", name, "weekend", "SUNDAY"))
                        .path())
                .startsWith(CALENDAR);
    }

    private String page(String name, String year) {
        return supervisor.get(CALENDAR + "?name=" + name + "&year=" + year).body();
    }

    private Visitor.Answer post(String path, Map<String, String> fields) {
        return supervisor.post(path, supervisor.token("/after-sale/calendars"), fields);
    }

    private Visitor.Answer confirm(Visitor.Answer preview) {
        Map<String, String> fields = new HashMap<>();
        List.of("name", "version", "weekend", "emptied", "removed", "put")
                .forEach(name -> fields.put(name, hidden(preview.body(), name)));
        return post("/after-sale/calendars/confirm", fields);
    }

    private Visitor.Answer upload(String calendar, String file, String mode, String text) {
        String action = Shop.one(page(calendar, "2026"), "action=\"/admin(/after-sale/calendars/import[^\"]+)\"")
                .replace("&amp;", "&");
        return supervisor.post(
                action,
                new Multipart()
                        .field("mode", mode)
                        .field("kind", "CLOSED")
                        .file("file", file, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hidden(String page, String name) {
        return Shop.one(page, "name=\"" + name + "\" value=\"([^\"]*)\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#10;", "\n")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static Shop.Placed delivered(String day) {
        Shop.Placed order = Shop.order("mara@example.com", Shop.statues(1)[0]);
        var beans = RunningStore.get().siteBeans();
        beans.getBean("aftersaleDeliveryDesk", DeliveryDesk.class)
                .record(
                        beans.getBean("aftersaleOrderReader", OrderReader.class)
                                .byNumber(order.number())
                                .orElseThrow(),
                        new ParcelDelivery(order.id(), "P1", null, null, null, LocalDate.parse(day), null, List.of()),
                        new RecordOrigin(RecordOrigin.Source.COURIER, "warehouse", ""));
        return order;
    }
}
