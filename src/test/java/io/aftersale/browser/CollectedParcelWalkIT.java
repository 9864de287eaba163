// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.demo.DemoClock;
import io.aftersale.store.CollectedDays;
import io.aftersale.store.RunningStore;
import io.aftersale.store.Shop;
import io.aftersale.store.ShownReport;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A parcel that a neighbour took and the shopper collected, where the policy counts from that day (A21). */
class CollectedParcelWalkIT {

    private Shop.Placed order;

    @BeforeAll
    static void aBrowserIsHereAndTheVersionsAre() {
        Walk.needsABrowser();
        CollectedDays.publish();
    }

    @BeforeEach
    void order() {
        order = Shop.orderAt(Instant.parse("2027-05-10T08:00:00Z"), "mara@example.com", "valkyrie");
        DemoClock.shared().set(Instant.parse("2027-05-19T08:00:00Z"));
    }

    @AfterEach
    void turnTheClockBack() {
        DemoClock.shared().set(RunningStore.START);
    }

    @Test
    void theDeadlineCountsFromTheCollectedDayOnceASupervisorEntersIt() {
        try (Chromium supervisor = Chromium.open(RunningStore.get().address() + "/admin", "collected-staff");
                Chromium mara = Chromium.open(RunningStore.get().address(), "collected")) {
            Walk.asStaff(supervisor, "supervisor");
            Walk.asShopper(mara);
            enter(
                    supervisor,
                    ".as-card:not([data-as-parcel])",
                    Map.of("parcelRef", "P-1", "deliveredOn", "2027-05-13"));
            assertThat(supervisor.see("[data-as-parcel=P-1]").getText()).contains("Thu 20 May 2027, 23:59 (Rome)");
            theCouriersDayCountsWhileNoOtherIsKnown(mara);

            enter(
                    supervisor,
                    "[data-as-parcel=P-1]",
                    Map.of("collectedOn", "2027-05-18", "reason", "A neighbour had it"));
            assertThat(supervisor.see("[data-as-parcel=P-1]").getText())
                    .contains("Tue 18 May 2027", "Tue 25 May 2027, 23:59 (Rome)");
            Walk.lookAtOurs(supervisor, "parcel");
            theCollectedDayCounts(mara);
            theClaimSaysIt(supervisor, mara);
        }
    }

    private void theCouriersDayCountsWhileNoOtherIsKnown(Chromium mara) {
        mara.go(order.page() + "?blLocaleCode=en");
        openWhy(mara);
        assertThat(mara.text())
                .contains(
                        "Delivered 13 May 2027",
                        "Report by Thu 20 May 2027, 23:59 (Rome)",
                        "Working days counted after the day of delivery: 5.")
                .doesNotContain("collected");
        Walk.lookAt(mara, "not-collected");
    }

    private void theCollectedDayCounts(Chromium mara) {
        mara.go(order.page());
        openWhy(mara);
        assertThat(mara.text())
                .contains(
                        "Delivered 13 May 2027, collected 18 May 2027",
                        "Report by Tue 25 May 2027, 23:59 (Rome)",
                        "Working days counted after the day it was collected: 5.",
                        "Tue 18 May collected: counted from this day");
        Walk.lookAt(mara, "collected");
        mara.go(order.page() + "?blLocaleCode=it");
        openWhy(mara);
        assertThat(mara.text())
                .contains(
                        "Consegnato il 13 mag 2027, ritirato il 18 mag 2027",
                        "Segnala entro",
                        "Giorni lavorativi contati dopo il giorno del ritiro: 5.");
        Walk.lookAt(mara, "collected-it");
        mara.go(order.page() + "?blLocaleCode=en");
    }

    private void theClaimSaysIt(Chromium supervisor, Chromium mara) {
        String claim = ShownReport.of(order);
        supervisor.go("/after-sale/claims/" + claim);
        supervisor.see("[data-aftersale-root]");
        supervisor.all("details").forEach(facts -> supervisor.script("arguments[0].open = true", facts));
        assertThat(supervisor.text())
                .contains("delivered Thu 13 May 2027", "collected Tue 18 May 2027", "Tue 25 May 2027, 23:59 (Rome)");
        Walk.lookAtOurs(supervisor, "claim");
        mara.go("/account/after-sale/claims/" + claim);
        assertThat(mara.text()).contains("Tue 25 May 2027, 23:59 (Rome)");
        Walk.lookAt(mara, "claim");
    }

    @Test
    void theAddressesOfPreviewsCountTheSame() throws Exception {
        assertThat(preview("deliveredOn=2027-05-13&collectedOn=2027-05-18"))
                .contains("\"deadline\":\"2027-05-26T00:00:00+02:00\"", "\"lastDay\":\"2027-05-25\"");
        assertThat(preview("deliveredOn=2027-05-13")).contains("\"lastDay\":\"2027-05-20\"");
        assertThat(preview("deliveredOn=2027-05-20&collectedOn=2027-05-25")).contains("\"lastDay\":\"2027-05-27\"");
    }

    private void enter(Chromium supervisor, String parcel, Map<String, String> values) {
        supervisor.go("/after-sale/deliveries?order=" + order.number());
        String form = parcel + " form";
        supervisor.all(parcel + " details").forEach(more -> supervisor.script("arguments[0].open = true", more));
        values.forEach((name, value) -> supervisor.script(
                "document.querySelector(arguments[0]).value = arguments[1]", form + " [name=" + name + "]", value));
        supervisor.click(form + " button");
        supervisor.see("[role=status]");
    }

    private static void openWhy(Chromium mara) {
        mara.see("[data-aftersale-deadline]");
        mara.all("details").forEach(why -> mara.script("arguments[0].open = true", why));
    }

    private static String preview(String asked) throws IOException, InterruptedException {
        URI address = URI.create(RunningStore.get().address() + "/api/after-sale/v1/deadline/preview?" + asked);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer demo-api-key")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
