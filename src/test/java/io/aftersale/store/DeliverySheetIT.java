// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Deliveries by a sheet, in the back office of the running store. */
class DeliverySheetIT {

    private static final String HEADER =
            "orderNumber,parcelRef,courier,tracking,shippedOn,deliveredOn,deliveredAt,lines,reason\r\n";
    private static final String EXPORTED = HEADER.replace("lines", "collectedOn,lines");

    private final Visitor agent = Visitor.staff("agent");

    @Test
    void whatIsUnderWayIsDownloadedFilledAndRecorded() {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        String page = "/after-sale/deliveries?order=" + order.number();
        agent.post(page, agent.token(page), Map.of("parcelRef", "P-1", "courier", "GLS", "shippedOn", "2026-11-12"));
        String row = order.number() + ",P-1,GLS,,2026-11-12,";

        Visitor.Answer open = agent.get("/after-sale/deliveries/export");
        assertThat(open.headers()).containsEntry("content-type", "text/csv;charset=UTF-8");
        assertThat(open.body()).startsWith("\uFEFF" + EXPORTED).contains(row + ",,,,\r\n");

        Visitor.Answer preview = upload(EXPORTED + row + "2026-11-20,,2026-11-23,,\r\n");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body())
                .contains("To be recorded: 1; known already: 0.", "Fri 27 Nov 2026, 23:59 (Rome)", "Mon 23 Nov 2026")
                .doesNotContain("??", "aftersale.staff.");
        assertThat(agent.get(page).body()).doesNotContain("Fri 27 Nov 2026, 23:59 (Rome)");

        Visitor.Answer written = confirm(preview);
        assertThat(written.path()).isEqualTo("/after-sale/deliveries/sheet");
        assertThat(written.body()).contains("Parcels recorded: 1.");
        assertThat(agent.get(page).body())
                .contains("Fri 27 Nov 2026, 23:59 (Rome)", "Mon 23 Nov 2026", "value=\"2026-11-23\"");
        assertThat(agent.get("/after-sale/deliveries/export").body()).doesNotContain(row);
        assertThat(agent.get("/after-sale/deliveries/export?order=" + order.number())
                        .body())
                .isEqualTo("\uFEFF" + EXPORTED + row + "2026-11-20,,2026-11-23,,\r\n");
        assertThat(Visitor.shopper("mara@example.com").get(order.page()).body())
                .contains("data-aftersale-deadline=\"2026-11-28T00:00:00+01:00\"");
    }

    @Test
    void oneBadRowKeepsAllFromBeingRecorded() {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        String sheet = HEADER + order.number() + ",P-1,,,,2026-11-20,,,\r\n" + order.number()
                + ",P-2,,,,2026-11-25,,,\r\n0,P-3,,,,,,,\r\n";

        Visitor.Answer preview = upload(sheet);
        Visitor.Answer forced = agent.post(
                "/after-sale/deliveries/confirm",
                agent.token("/after-sale/deliveries?order=" + order.number()),
                Map.of("sheet", sheet, "mark", ""));

        assertThat(preview.status()).isEqualTo(422);
        assertThat(preview.body())
                .contains(
                        "Row 3, deliveredOn: This lies in the future.", "Row 4, orderNumber: there is no such order.");
        assertThat(forced.status()).isEqualTo(409);
        assertThat(agent.get("/after-sale/deliveries?order=" + order.number()).body())
                .doesNotContain("data-as-parcel");
    }

    @Test
    void whatChangedSinceThePreviewIsSaidAndNothingIsRecorded() {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        String page = "/after-sale/deliveries?order=" + order.number();
        Visitor.Answer preview = upload(
                HEADER + order.number() + ",P-1,,,,2026-11-20,,,\r\n" + order.number() + ",P-2,,,,2026-11-20,,,\r\n");
        agent.post(page, agent.token(page), Map.of("parcelRef", "P-2", "deliveredOn", "2026-11-19"));

        Visitor.Answer late = confirm(preview);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("Something was recorded since you looked", "Row 3, reason: Say why the record changes.");
        assertThat(agent.get(page).body()).contains("data-as-parcel=\"P-2\"").doesNotContain("data-as-parcel=\"P-1\"");
    }

    @Test
    void aViewerDownloadsAndRecordsNothing() {
        Visitor viewer = Visitor.staff("viewer");

        assertThat(viewer.get("/after-sale/deliveries/sheet").status()).isEqualTo(403);
        assertThat(viewer.get("/after-sale/deliveries/export").status()).isEqualTo(200);
        assertThat(viewer.get("/after-sale/deliveries/export?order=0").status()).isEqualTo(404);
        assertThat(viewer.get("/after-sale/deliveries").body()).doesNotContain("/after-sale/deliveries/sheet");
    }

    private Visitor.Answer upload(String sheet) {
        String action = Shop.one(
                        agent.get("/after-sale/deliveries/sheet").body(),
                        "action=\"/admin(/after-sale/deliveries/sheet[^\"]+)\"")
                .replace("&amp;", "&");
        return agent.post(
                action, new Multipart().file("file", "sheet.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
    }

    private Visitor.Answer confirm(Visitor.Answer preview) {
        String sheet = Shop.one(preview.body(), "name=\"sheet\" value=\"([^\"]+)\"")
                .replace("&#13;", "\r")
                .replace("&#10;", "\n");
        return agent.post(
                "/after-sale/deliveries/confirm",
                Shop.one(preview.body(), "name=\"csrfToken\"[^>]*value=\"([^\"]+)\""),
                Map.of("sheet", sheet, "mark", Shop.one(preview.body(), "name=\"mark\" value=\"(\\w+)\"")));
    }
}
