// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.web.access.AccessTable;
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
        Visitor.Answer silent = agent.post(page, token, Map.of("corrects", "P-1", "deliveredOn", "2026-11-20"));
        Visitor.Answer corrected = agent.post(
                page, token, Map.of("corrects", "P-1", "deliveredOn", "2026-11-20", "reason", "Signed <b>later</b>"));

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
