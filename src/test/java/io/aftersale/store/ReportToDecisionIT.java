// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole way of a problem: order page, report, back office, decision, and back to the shopper. */
class ReportToDecisionIT {

    @Test
    void aReportedLineIsDecidedByStaffAndTheShopperSeesIt() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie", "golem");
        assertThat(mara.get(order.page()).body())
                .contains("data-aftersale-flag=\"COVERED\"", "data-aftersale-flag=\"NOT_COVERED\"")
                .contains("data-aftersale-action=\"report\"");

        String number = Report.complete(mara, order, order.items().get(0));

        assertThat(mara.get("/account/after-sale/claims/" + number).body())
                .contains("data-aftersale-claim-state=\"IN_REVIEW\"", "left horn");
        assertThat(mara.get(order.page()).body()).contains("data-aftersale-claim=\"" + number + "\"");

        Visitor agent = Visitor.staff("agent");
        assertThat(queue(agent)).contains(number);
        Visitor.Answer workspace = agent.get("/after-sale/claims/" + number);
        assertThat(workspace.body())
                .contains("Valkyrie", "The left horn broke off.", "R48", "horn.jpg", "unboxing.mp4");
        Visitor.Answer decided = decide(agent, number, order.items().get(0), "ACCEPT", "", "We ask the studio.");
        assertThat(decided.status()).isEqualTo(200);
        assertThat(decided.body()).contains("data-aftersale-claim-state=\"ACCEPTED\"");

        assertThat(mara.get("/account/after-sale/claims/" + number).body())
                .contains("data-aftersale-claim-state=\"ACCEPTED\"")
                .contains("We ask the studio.");
    }

    @Test
    void aRefusalShowsItsReasonAndTheSupportContact() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "golem");
        String number = Report.complete(mara, order, order.items().get(0));
        Visitor agent = Visitor.staff("agent");

        Visitor.Answer silent = decide(agent, number, order.items().get(0), "REFUSE", "", "");
        Visitor.Answer refused = decide(
                agent,
                number,
                order.items().get(0),
                "REFUSE",
                "IN_STOCK_RELEASED_TOO_LONG",
                "The studio has no parts left.");

        assertThat(silent.status()).isEqualTo(422);
        assertThat(refused.body()).contains("data-aftersale-claim-state=\"REFUSED\"");
        assertThat(mara.get("/account/after-sale/claims/" + number).body())
                .contains("data-aftersale-claim-state=\"REFUSED\"")
                .contains("The studio has no parts left.", "care@statues.example");
    }

    @Test
    void onlyASupervisorAcceptsWhatTheRulesRefuse() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "phoenix");
        long line = order.items().get(0);
        String number = Report.complete(mara, order, line);

        Visitor.Answer byAgent = decide(Visitor.staff("agent"), number, line, "ACCEPT", "", "two heads left");
        Visitor.Answer wordless = decide(Visitor.staff("supervisor"), number, line, "ACCEPT", "", "");
        Visitor.Answer bySupervisor =
                decide(Visitor.staff("supervisor"), number, line, "ACCEPT", "", "studio has 2 heads in its warehouse");

        assertThat(byAgent.status()).isEqualTo(403);
        assertThat(wordless.status()).isEqualTo(422);
        assertThat(bySupervisor.body())
                .contains("data-aftersale-claim-state=\"ACCEPTED\"")
                .contains("data-aftersale-flag=\"NOT_COVERED\"");
    }

    @Test
    void anotherLookTakesWordsOfTheShopperAlone() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "phoenix");
        long line = order.items().get(0);
        String page = "/account/after-sale/claims/" + Refusal.of("mara@example.com", order);
        assertThat(mara.get(page).body())
                .contains("data-as-appeal=\"open\"", "You can ask once, until Thu 24 Dec 2026, ");

        Visitor.Answer silent = appeal(mara, page, line, " ");
        Visitor.Answer foreign = appeal(Visitor.shopper("ken@example.com"), page, line, "mine");
        Visitor.Answer tokenless = mara.post(page + "/appeal", "", Map.of("line", "" + line, "words", "forged"));

        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Write why we should look again.", "aria-invalid=\"true\"");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(tokenless.status()).isEqualTo(403);
        assertThat(mara.get(page).body()).contains("data-aftersale-claim-state=\"REFUSED\"");
    }

    @Test
    void aRefusedShopperAsksForAnotherLookOnceAndNoMore() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "phoenix");
        long line = order.items().get(0);
        String number = Refusal.of("mara@example.com", order);
        String page = "/account/after-sale/claims/" + number;
        Visitor agent = Visitor.staff("agent");

        Visitor.Answer asked = appeal(mara, page, line, "The studio has <b>2 heads</b>.");

        assertThat(asked.path()).isEqualTo(page);
        assertThat(asked.body())
                .contains("data-aftersale-claim-state=\"IN_REVIEW\"", "The studio has &lt;b&gt;2 heads&lt;/b&gt;.")
                .contains("The factory has no spare parts for this statue.")
                .doesNotContain("data-as-appeal=\"open\"");
        assertThat(agent.get("/after-sale/claims/" + number).body())
                .contains("Asks for an exception", "The studio has &lt;b&gt;2 heads&lt;/b&gt;.");

        decide(agent, number, line, "REFUSE", "CHINA_STOCK_NOT_COVERED", "They are of another statue.");
        Visitor.Answer second = appeal(mara, page, line, "Please look once more.");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body())
                .contains("it can be asked for once only", "care@statues.example", "Please look once more.")
                .contains("data-aftersale-claim-state=\"REFUSED\"")
                .doesNotContain("data-as-appeal=\"open\"");
    }

    private static Visitor.Answer appeal(Visitor shopper, String page, long line, String words) {
        return shopper.post(
                page + "/appeal",
                shopper.token("/statues/phoenix"),
                Map.of("line", Long.toString(line), "words", words));
    }

    @Test
    void whoDecidesOnAnOldPageIsToldAndNothingIsLost() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        long line = order.items().get(0);
        String number = Report.complete(mara, order, line);
        Visitor agent = Visitor.staff("agent");
        String page = agent.get("/after-sale/claims/" + number).body();
        decide(agent, number, line, "ACCEPT", "", "first");

        Visitor.Answer second = send(agent, number, page, line, "ACCEPT", "", "my own words");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("my own words");
    }

    @Test
    void aWithdrawnReportFreesItsUnits() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        Visitor.Answer sent = Report.open(mara, order)
                .line(order.items().get(0))
                .video()
                .confirmed()
                .send();
        assertThat(mara.get(order.page()).body()).doesNotContain("data-aftersale-action=\"report\"");

        Visitor.Answer withdrawn = mara.post(sent.path() + "/withdraw", mara.token(sent.path()), Map.of());

        assertThat(withdrawn.body()).contains("data-aftersale-claim-state=\"WITHDRAWN\"");
        assertThat(mara.get(order.page()).body()).contains("data-aftersale-action=\"report\"");
    }

    @Test
    void evidencePlaysAndSeeksByRanges() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        Visitor.Answer sent = Report.open(mara, order)
                .line(order.items().get(0))
                .video()
                .confirmed()
                .send();
        String video = Shop.one(sent.body(), "<video[^>]*src=\"([^\"]+)\"");

        Visitor.Answer part = mara.get(video, "Range", "bytes=4-11");

        assertThat(part.status()).isEqualTo(206);
        assertThat(new String(part.bytes(), java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("ftypisom");
        assertThat(part.headers().get("content-type")).startsWith("video/mp4");
        assertThat(part.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "private, no-cache");
        assertThat(Visitor.staff("viewer").get(video).status()).isEqualTo(200);
        assertThat(Visitor.shopper("ken@example.com").get(video).status()).isEqualTo(404);
        assertThat(Visitor.stranger().get(video).status()).isEqualTo(401);
    }

    /** All pages of the queue. */
    private static String queue(Visitor staff) {
        StringBuilder pages = new StringBuilder();
        for (List<String> next = List.of("/after-sale"); !next.isEmpty(); ) {
            String page = staff.get(next.get(0)).body();
            pages.append(page);
            next = Shop.all(page, "class=\"as-button\" href=\"/admin(/after-sale\\?[^\"]*after=[^\"]*)\"").stream()
                    .map(url -> url.replace("&amp;", "&"))
                    .toList();
        }
        return pages.toString();
    }

    private static Visitor.Answer decide(
            Visitor staff, String number, long line, String event, String code, String text) {
        return send(staff, number, staff.get("/after-sale/claims/" + number).body(), line, event, code, text);
    }

    private static Visitor.Answer send(
            Visitor staff, String number, String page, long line, String event, String code, String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", Shop.one(page, "name=\"version\" value=\"(\\d+)\""));
        fields.put("line", Long.toString(line));
        fields.put("event-" + line, event);
        fields.put("reasonCode-" + line, code);
        fields.put("text-" + line, text);
        return staff.post(
                "/after-sale/claims/" + number + "/decide",
                Shop.one(page, "name=\"csrfToken\"[^>]*value=\"([^\"]+)\""),
                fields);
    }
}
