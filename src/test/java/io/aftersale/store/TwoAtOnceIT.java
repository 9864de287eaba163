// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.facts.ProductDesk;
import io.aftersale.facts.TypedFacts;
import io.aftersale.sql.BothAtOnce;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two who write the same at the same moment, over HTTP. */
class TwoAtOnceIT {

    private final BothAtOnce both = new BothAtOnce();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void end() {
        both.close();
    }

    @Test
    void ofTwoStaffOnOneParcelOneWritesAndTheOtherHearsWhoDid() throws Exception {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        Shop.delivered(order, "2026-11-18");
        String page = "/after-sale/deliveries?order=" + order.number();
        Visitor agent = Visitor.staff("agent");
        Visitor supervisor = Visitor.staff("supervisor");
        String agents = agent.token(page);
        String supervisors = supervisor.token(page);

        List<Visitor.Answer> answers = both.of(
                () -> agent.post(page, agents, correction("2026-11-19", "Late scan")),
                () -> supervisor.post(page, supervisors, correction("2026-11-20", "Picked up")));

        assertThat(answers).extracting(Visitor.Answer::status).containsExactlyInAnyOrder(200, 409);
        Visitor.Answer late = answers.stream()
                .filter(each -> each.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(late.body())
                .contains("data-as-overtaken=\"P1\"", "Nothing was recorded: parcel P1", "name=\"seen\" value=\"2\"")
                .containsPattern("Recorded by (agent|supervisor), ")
                .containsPattern("value=\"(Late scan|Picked up)\"")
                .doesNotContain("??", "aftersale.staff.");
        assertThat(Shop.all(agent.get(page).body(), "(data-as-former)")).hasSize(1);
    }

    @Test
    void ofTwoProgramsThatTellANewParcelNeitherFailsAndNoWordIsLost() throws Exception {
        for (boolean frozen : List.of(true, false)) {
            Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
            if (!frozen) {
                forget(order);
            }
            String address = "/orders/" + order.number() + "/deliveries/P-1";

            List<HttpResponse<String>> answers = both.of(
                    () -> put(address, "{\"deliveredOn\":\"2026-11-19\"}"),
                    () -> put(address, "{\"deliveredOn\":\"2026-11-20\"}"));

            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 201);
            String page = Visitor.staff("viewer")
                    .get("/after-sale/deliveries?order=" + order.number())
                    .body();
            assertThat(Shop.all(page, "(data-as-former)")).hasSize(1);
            assertThat(page).contains("Thu 19 Nov 2026", "Fri 20 Nov 2026");
        }
    }

    @Test
    void ofTwoOnOneProductOneWritesAndTheOtherHears() throws Exception {
        long sku = Long.parseLong(
                Shop.one(Visitor.staff("supervisor").get("/after-sale/products").body(), "data-as-sku=\"(\\d+)\""));
        String page = "/after-sale/products/" + sku;
        Visitor one = Visitor.staff("supervisor");
        Visitor other = Visitor.staff("supervisor");
        String ones = one.token(page);
        String others = other.token(page);
        String seen = Shop.one(one.get(page).body(), "name=\"seen\" value=\"([^\"]*)\"")
                .replace("&amp;", "&");
        ProductDesk desk = RunningStore.get().siteBeans().getBean("aftersaleProductDesk", ProductDesk.class);
        TypedFacts before = desk.of(List.of(sku)).get(0).facts();
        try {
            List<Visitor.Answer> answers = both.of(
                    () -> one.post(page, ones, Map.of("seen", seen, "studio", "Clay One")),
                    () -> other.post(page, others, Map.of("seen", seen, "studio", "Clay Two")));

            assertThat(answers).extracting(Visitor.Answer::status).containsExactlyInAnyOrder(200, 409);
            saysWhoWasFirst(answers);
            List<HttpResponse<String>> programs = both.of(
                    () -> put("/products/" + sku + "/after-sale", "{\"studio\":\"Clay Three\"}"),
                    () -> put("/products/" + sku + "/after-sale", "{\"studio\":\"Clay Four\"}"));
            assertThat(programs).extracting(HttpResponse::statusCode).containsOnly(200);
            assertThat(desk.of(List.of(sku)).get(0).facts().studio()).isIn("Clay Three", "Clay Four");
        } finally {
            desk.write(Map.of(sku, before), "supervisor");
        }
    }

    private static void saysWhoWasFirst(List<Visitor.Answer> answers) {
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .singleElement()
                .satisfies(late -> assertThat(late.body())
                        .contains("data-as-overtaken", "Nothing was saved")
                        .containsPattern("\u2192 Clay (One|Two)")
                        .doesNotContain("??", "aftersale.staff."));
    }

    private static Map<String, String> correction(String delivered, String reason) {
        return Map.of("corrects", "P1", "seen", "1", "deliveredOn", delivered, "reason", reason);
    }

    private static void forget(Shop.Placed order) {
        Rows.change("DELETE FROM AFTERSALE_LINE_FACTS WHERE ORDER_ID = " + order.id());
    }

    private HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(RunningStore.get().address() + "/api/after-sale/v1" + path))
                        .header("Authorization", "Bearer demo-api-key")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
