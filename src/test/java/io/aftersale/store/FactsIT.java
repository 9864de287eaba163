// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What staff correct, grant and record of an order's lines is followed by every page and every open report (T3, T8, T18). */
class FactsIT {

    private static final String LATE = "data-as-timing=\"REPORTED_LATE\"";
    private static final String IN_TIME = "data-as-timing=\"REPORTED_IN_TIME\"";

    @Test
    void anAcceptedChinaStatueIsCoveredByAnExceptionUntilTheAcceptanceIsTakenBack() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "phoenix");
        long line = order.items().get(0);
        String number = Report.complete(mara, order, line);
        Visitor supervisor = Visitor.staff("supervisor");

        decide(supervisor, number, line, "ACCEPT", "The studio has two heads in its warehouse.");

        assertThat(supervisor.get("/after-sale/claims/" + number).body())
                .contains("data-aftersale-flag=\"COVERED_BY_EXCEPTION\"", "data-as-by-rules=\"true\"")
                .contains("data-aftersale-flag=\"NOT_COVERED\"", "when supervisor granted an exception");
        assertThat(mara.get(order.page()).body())
                .contains("data-aftersale-flag=\"COVERED_BY_EXCEPTION\"")
                .contains("The studio has two heads in its warehouse.")
                .doesNotContain("supervisor");
        assertThat(mara.get("/account/after-sale/claims/" + number).body())
                .contains("Accepted as an exception", "data-aftersale-claim-state=\"ACCEPTED\"")
                .doesNotContain("supervisor");

        decide(supervisor, number, line, "TAKE_BACK", "The heads are gone.");

        assertThat(mara.get(order.page()).body())
                .contains("data-aftersale-flag=\"NOT_COVERED\"")
                .doesNotContain("COVERED_BY_EXCEPTION");
        assertThat(supervisor.get(page(order)).body())
                .contains("data-as-exception=\"REVOKED\"", "The heads are gone.", number);
    }

    @Test
    void correctedFactsMakeANewDecisionEverywhereAndTheOldOneIsKept() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "phoenix");
        long line = order.items().get(0);
        String number = Report.complete(mara, order, line);
        Visitor supervisor = Visitor.staff("supervisor");
        String seen = supervisor.get(page(order)).body();
        Map<String, String> facts = correction(line, "IN_STOCK", "2026-10-12", "The invoice says in stock.");

        Visitor.Answer silent = act(supervisor, order, seen, "correct", correction(line, "IN_STOCK", "soon", ""));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body())
                .contains("as-correct" + line + "-reason-fault", "as-correct" + line + "-releaseDate-fault");
        assertThat(act(supervisor, order, seen, "correct", facts).body())
                .contains("data-aftersale-flag=\"COVERED\"", "data-as-former=\"true\"", "R46", "R31");
        assertThat(act(supervisor, order, seen, "correct", facts).status()).isEqualTo(409);

        assertThat(mara.get(order.page()).body()).contains("data-aftersale-flag=\"COVERED\"");
        assertThat(supervisor.get("/after-sale/claims/" + number).body())
                .contains(
                        "data-as-former=\"true\"", "The invoice says in stock.", "when supervisor corrected the facts")
                .contains("Assessed anew");
        assertThat(Visitor.staff("agent").get(page(order)).body())
                .contains("data-as-former=\"true\"")
                .doesNotContain("<textarea");
        assertThat(act(Visitor.staff("agent"), order, seen, "correct", facts).status())
                .isEqualTo(403);
    }

    @Test
    void anAnswerGivenBeforeTheOrderIsRecordedAndRevoked() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "phoenix");
        Visitor supervisor = Visitor.staff("supervisor");
        Map<String, String> answer = new HashMap<>(Map.of(
                "line", Long.toString(order.items().get(0)),
                "code", "COVERED_BY_INQUIRY",
                "terms", "We answered: covered.",
                "reason", "Mail of 20 November",
                "answeredOn", "2026-11-20",
                "validUntil", "2026-11-23"));

        String seen = supervisor.get(page(order)).body();
        assertThat(act(supervisor, order, seen, "grant", answer).body()).contains("no longer valid");
        answer.put("validUntil", "2026-12-04");
        String granted = act(supervisor, order, seen, "grant", answer).body();

        assertThat(granted).contains("data-as-exception=\"COUNTS\"", "Mail of 20 November");
        assertThat(mara.get(order.page()).body())
                .contains("data-aftersale-flag=\"COVERED_BY_EXCEPTION\"", "We answered: covered.")
                .doesNotContain("Mail of 20 November", "supervisor");

        String id = Shop.one(granted, "name=\"exception\" value=\"(\\d+)\"");
        assertThat(act(supervisor, order, granted, "revoke", Map.of("exception", id, "reason", "another statue"))
                        .body())
                .contains("data-as-exception=\"REVOKED\"");
        assertThat(mara.get(order.page()).body()).contains("data-aftersale-flag=\"NOT_COVERED\"");
    }

    @Test
    void aCouriersDateThatComesLaterAndItsCorrectionAreFollowedByTheReport() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        String number = Report.complete(mara, order, order.items().get(0));
        Visitor agent = Visitor.staff("agent");
        assertThat(agent.get("/after-sale/claims/" + number).body()).contains("data-as-timing=\"DELIVERY_UNVERIFIED\"");

        deliver(agent, order, Map.of("parcelRef", "P1", "deliveredOn", "2026-11-10"));
        assertThat(agent.get("/after-sale/claims/" + number).body())
                .contains(LATE, "data-as-former=\"true\"", "when a delivery was recorded (agent)");

        deliver(
                agent,
                order,
                Map.of(
                        "corrects", "P1",
                        "seen", "1",
                        "deliveredOn", "2026-11-20",
                        "reason", "Picked up from the locker on Friday"));
        String workspace = agent.get("/after-sale/claims/" + number).body();
        assertThat(workspace)
                .contains(IN_TIME, LATE, "Picked up from the locker on Friday", "Fri 27 Nov 2026, 23:59 (Rome)")
                .contains("data-as-advised=\"ACCEPT\"");
        assertThat(Shop.all(workspace, "(data-as-former=\"true\")")).hasSize(2);
    }

    @Test
    void aBundlesPartsStandUnderItsName() {
        Shop.Placed order = Shop.order("mara@example.com", "diorama");

        String page = Visitor.staff("viewer").get(page(order)).body();

        assertThat(page).contains("data-as-bundle=\"true\"", "/admin/after-sale/deliveries?order=" + order.number());
        assertThat(Visitor.staff("viewer")
                        .get("/after-sale/deliveries?order=" + order.number())
                        .body())
                .contains("/admin/after-sale/orders?number=" + order.number());
        assertThat(Visitor.staff("viewer").get("/after-sale/orders?number=0").status())
                .isEqualTo(404);
    }

    private static String page(Shop.Placed order) {
        return "/after-sale/orders?number=" + order.number();
    }

    private static Map<String, String> correction(long line, String origin, String release, String reason) {
        return Map.of(
                "line",
                Long.toString(line),
                "seen",
                "0",
                "stockOrigin",
                origin,
                "releaseDate",
                release,
                "studio",
                "Prime 1",
                "reason",
                reason);
    }

    private static Visitor.Answer act(
            Visitor staff, Shop.Placed order, String page, String act, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("number", order.number());
        String own = staff.token(page(order));
        String token = own.isEmpty() ? Shop.one(page, "name=\"csrfToken\"[^>]*value=\"([^\"]+)\"") : own;
        return staff.post("/after-sale/orders/" + act, token, fields);
    }

    private static void deliver(Visitor staff, Shop.Placed order, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("order", order.number());
        String address = "/after-sale/deliveries";
        assertThat(staff.post(address, staff.token(address + "?order=" + order.number()), fields)
                        .status())
                .isEqualTo(200);
    }

    private static void decide(Visitor staff, String number, long line, String event, String text) {
        String page = staff.get("/after-sale/claims/" + number).body();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", Shop.one(page, "name=\"version\" value=\"(\\d+)\""));
        fields.put("line", Long.toString(line));
        fields.put("event-" + line, event);
        fields.put("reasonCode-" + line, "");
        fields.put("text-" + line, text);
        Visitor.Answer answer = staff.post(
                "/after-sale/claims/" + number + "/decide",
                Shop.one(page, "name=\"csrfToken\"[^>]*value=\"([^\"]+)\""),
                fields);
        assertThat(answer.status()).isEqualTo(200);
    }
}
