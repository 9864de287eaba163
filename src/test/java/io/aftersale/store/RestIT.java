// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.web.access.AccessTable;
import io.aftersale.web.api.PreviewTable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** REST over HTTP, as another program asks it. */
class RestIT {

    private static final String KEY = "demo-api-key";
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void previewsAnswerAsTheContractSays() throws Exception {
        assertThat(send(
                                "GET",
                                "/coverage/preview?stockOrigin=IN_STOCK&releaseDate=2026-10-12&measuredOn=2026-11-24",
                                KEY,
                                "")
                        .body())
                .isEqualTo(
                        "{\"outcome\":\"COVERED\",\"reasons\":[{\"code\":\"IN_STOCK_WITHIN_MONTHS\",\"rule\":\"R31\","
                                + "\"lastCoveredDay\":\"2027-01-12\"}],\"policyVersion\":1}");
        assertThat(send("GET", "/deadline/preview?deliveredOn=2026-11-20", KEY, "")
                        .body())
                .startsWith(
                        "{\"deadline\":\"2026-11-28T00:00:00+01:00\",\"lastDay\":\"2026-11-27\",\"days\":[{\"date\":"
                                + "\"2026-11-21\",\"counts\":false,\"why\":\"WEEKEND\"}");
    }

    @Test
    void nobodyIsAnsweredWithoutAKeyAndNoSessionIsBegun() throws Exception {
        for (AccessTable.Row row : AccessTable.API) {
            for (String verb : row.verbs()) {
                HttpResponse<String> answer = send(verb, path(row), "wrong", "{}");
                assertThat(answer.statusCode()).as(row.address()).isEqualTo(401);
                assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(RestIT::isProblem);
                assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            }
        }
        assertThat(send("GET", "/nowhere", "", "").statusCode()).isEqualTo(401);
    }

    @Test
    void wrongAddressesAndVerbsAndParametersAreToldAsProblemDetails() throws Exception {
        assertThat(send("GET", "/nowhere", KEY, "").statusCode()).isEqualTo(404);
        assertThat(send("DELETE", "/deadline/preview", KEY, "").statusCode()).isEqualTo(405);
        HttpResponse<String> wrong = send("GET", "/deadline/preview?deliveredOn=today", KEY, "");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Type")).hasValueSatisfying(RestIT::isProblem);
        assertThat(wrong.body()).contains("deliveredOn");
    }

    @Test
    void aShoppersSessionCountsForNothing() {
        Visitor mara = Visitor.shopper("mara@example.com");

        assertThat(mara.get("/api/after-sale/v1/deadline/preview?deliveredOn=2026-11-20")
                        .status())
                .isEqualTo(401);
    }

    /** A store may add the charset. */
    private static void isProblem(String type) {
        assertThat(type).startsWith("application/problem+json");
    }

    @Test
    void thePreviewsAnswerEveryRowOfTheTable() throws Exception {
        for (PreviewTable.Row row : PreviewTable.rows()) {
            assertThat(send("GET", row.asked(), KEY, "").body()).as(row.asked()).startsWith(row.begins());
        }
    }

    @Test
    void anOrdersCoverageSaysWhatItsPageSays() throws Exception {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        String address = "/orders/" + order.number() + "/coverage";
        String before = send("GET", address, KEY, "").body();
        send("PUT", "/orders/" + order.number() + "/deliveries/P-1", KEY, "{\"deliveredOn\":\"2026-11-20\"}");

        HttpResponse<String> after = send("GET", address, KEY, "");

        assertThat(before)
                .contains("\"orderNumber\":\"" + order.number() + "\"", "\"action\":\"report\"", "\"parcels\":[]");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body())
                .contains(
                        "\"orderItemId\":" + order.items().get(0),
                        "\"orderedAt\":\"2026-11-24T",
                        "\"deadline\":\"2026-11-28T00:00:00+01:00\"",
                        "{\"date\":\"2026-11-21\",\"counts\":false,\"why\":\"WEEKEND\"}");
        String page = Visitor.shopper("mara@example.com").get(order.page()).body();
        assertThat(after.body())
                .contains(
                        "\"flag\":\"" + Shop.one(page, "data-aftersale-flag=\"(\\w+)\"") + "\"",
                        "\"action\":\"" + Shop.one(page, "data-aftersale-action=\"([\\w-]+)\"") + "\"");
        assertThat(send("GET", "/orders/0/coverage", KEY, "").statusCode()).isEqualTo(404);
    }

    @Test
    void aClaimStandsInTheCoverageOfItsLine() throws Exception {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        Visitor mara = Visitor.shopper("mara@example.com");
        String number = Report.complete(mara, order, order.items().get(0));

        assertThat(send("GET", "/orders/" + order.number() + "/coverage", KEY, "")
                        .body())
                .contains("\"claims\":[{\"number\":\"" + number + "\",\"state\":", "\"action\":\"open-claim\"");
    }

    @Test
    void aProductsFactsAreToldAndHoldForTheNextOrder() throws Exception {
        String statue = Shop.statues(1)[0];
        String order = Shop.order("mara@example.com", statue).number();
        String sku =
                Shop.one(send("GET", "/orders/" + order + "/coverage", KEY, "").body(), "\"sku\":(\\d+)");
        String address = "/products/" + sku + "/after-sale";
        String told =
                "{\"stockOrigin\":\"CHINA_STOCK\",\"releaseDate\":\"2026-Q4\",\"studio\":\"prime1\",\"marks\":[]}";

        HttpResponse<String> first = send("PUT", address, KEY, told);
        HttpResponse<String> again = send("PUT", address, KEY, told);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body()).contains("\"releaseDate\":\"2026-Q4\"");
        assertThat(send("PUT", address, KEY, "{\"stockOrigin\":\"SOLD\"}").statusCode())
                .isEqualTo(422);
        assertThat(send("PUT", "/products/0/after-sale", KEY, told).statusCode())
                .isEqualTo(404);
        String next = Shop.order("mara@example.com", statue).number();
        assertThat(send("GET", "/orders/" + next + "/coverage", KEY, "").body())
                .contains("\"outcome\":\"NOT_COVERED\"", "\"studio\":\"prime1\"");
    }

    @Test
    void aBodyThatIsNoJsonIsUnsupported() throws Exception {
        HttpRequest form = HttpRequest.newBuilder(
                        URI.create(RunningStore.get().address() + "/api/after-sale/v1/products/1/after-sale"))
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .PUT(BodyPublishers.ofString("stockOrigin=IN_STOCK"))
                .build();
        String statue = Shop.statues(1)[0];
        String order = Shop.order("mara@example.com", statue).number();

        assertThat(client.send(form, BodyHandlers.ofString()).statusCode()).isIn(404, 415);
        HttpRequest delivery = HttpRequest.newBuilder(URI.create(
                        RunningStore.get().address() + "/api/after-sale/v1/orders/" + order + "/deliveries/P-1"))
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .PUT(BodyPublishers.ofString("courier=GLS"))
                .build();
        HttpResponse<String> refused = client.send(delivery, BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(refused.headers().firstValue("Content-Type")).hasValueSatisfying(RestIT::isProblem);
    }

    @Test
    void aKeyIsMadeUsedAndTakenBackInTheBackOffice() throws Exception {
        Visitor supervisor = Visitor.staff("supervisor");
        String page = "/after-sale/keys";
        String token = supervisor.token(page);
        Visitor.Answer made = supervisor.post(
                page, token, Map.of("name", "Warehouse <1>", "permissions", "VIEW", "lastDay", "2027-11-24"));
        String key = Shop.one(made.body(), "id=\"as-secret\"[^>]* value=\"(aftersale_[A-Za-z0-9_-]{43})\"");

        assertThat(made.headers().get("cache-control")).contains("no-store");
        assertThat(made.path()).isEqualTo(page);
        assertThat(statusOfAPreview(key)).isEqualTo(200);
        assertThat(send("PUT", "/products/1/after-sale", key, "{}").statusCode())
                .isEqualTo(403);
        Visitor.Answer list = supervisor.get(page);
        assertThat(list.body())
                .contains("Warehouse &lt;1&gt;", "24 Nov 2026")
                .doesNotContain(key, "??", "aftersale.staff.");

        Visitor.Answer revoked = supervisor.post(
                Shop.one(list.body(), "Warehouse &lt;1&gt;[\\s\\S]*?action=\"/admin(/after-sale/keys/\\d+/revoke)\""),
                token,
                Map.of());

        assertThat(revoked.body()).contains("The key is revoked.", "Revoked by supervisor");
        assertThat(statusOfAPreview(key)).isEqualTo(401);
        assertThat(Visitor.staff("agent").get(page).status()).isEqualTo(403);
    }

    private int statusOfAPreview(String key) throws Exception {
        return send("GET", "/deadline/preview?deliveredOn=2026-11-20", key, "").statusCode();
    }

    @Test
    void aToldDeliveryMovesTheDeadlineOnTheOrdersPage() throws Exception {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        String address = "/orders/" + order.number() + "/deliveries/" + order.number() + "-9";
        String told = "{\"courier\":\"GLS\",\"deliveredOn\":\"2026-11-20\",\"lines\":[{\"orderItemId\":"
                + order.items().get(0) + ",\"quantity\":1}]}";

        assertThat(send("PUT", address, KEY, told).statusCode()).isEqualTo(201);
        assertThat(send("PUT", address, KEY, told).statusCode()).isEqualTo(200);
        assertThat(mara.get(order.page()).body()).contains("data-aftersale-deadline=\"2026-11-28T00:00:00+01:00\"");

        HttpResponse<String> corrected = send("PUT", address, KEY, "{\"deliveredOn\":\"2026-11-23\"}");
        assertThat(corrected.body())
                .contains("\"recordedBy\":\"Demo\"", "\"former\":[{\"parcelRef\":\"" + order.number() + "-9\"");
        assertThat(mara.get(order.page()).body()).contains("data-aftersale-deadline=\"2026-12-01T00:00:00+01:00\"");
        assertThat(send("PUT", address, KEY, "{\"deliveredOn\":\"2026-11-25\"}").statusCode())
                .isEqualTo(422);
        assertThat(send("PUT", "/orders/0/deliveries/1", KEY, told).statusCode())
                .isEqualTo(404);
    }

    @Test
    void staffEnterAndCorrectAParcelAndAViewerOnlyReads() {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        String page = "/after-sale/deliveries?order=" + order.number();
        Visitor agent = Visitor.staff("agent");
        String token = agent.token(page);

        agent.post(page, token, Map.of("parcelRef", "P-1", "deliveredOn", "2026-11-19"));
        Visitor.Answer silent =
                agent.post(page, token, Map.of("corrects", "P-1", "seen", "1", "deliveredOn", "2026-11-20"));
        Visitor.Answer corrected = agent.post(
                page,
                token,
                Map.of("corrects", "P-1", "seen", "1", "deliveredOn", "2026-11-20", "reason", "Signed <b>later</b>"));

        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("as-parcel-P-1-reason-fault", "aria-invalid=\"true\"");
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.body())
                .contains(
                        "Fri 27 Nov 2026, 23:59 (Rome)",
                        "data-as-former",
                        "Signed &lt;b&gt;later",
                        "/admin/after-sale/deliveries")
                .doesNotContain("??aftersale", "Signed <b>");
        Visitor.Answer seen = Visitor.staff("viewer").get(page);
        assertThat(seen.body()).contains("data-as-parcel=\"P-1\"").doesNotContain("name=\"corrects\"");
        assertThat(agent.get("/after-sale/deliveries?order=0").status()).isEqualTo(404);
    }

    private static String path(AccessTable.Row row) {
        return row.address().replace("/api/after-sale/v1", "").replaceAll("\\{\\w+}", "X-1");
    }

    private HttpResponse<String> send(String verb, String path, String key, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RunningStore.get().address() + "/api/after-sale/v1" + path))
                .method(verb, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
