// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.demo.DemoClock;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.FrozenLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A new version on its way from the draft to an order; it holds from a year after all other tests. */
class PolicyIT {

    private static final String LIST = "/after-sale/policies";
    private static final String DRAFT = LIST + "/draft";

    private final Visitor supervisor = Visitor.staff("supervisor");

    @BeforeAll
    static void earlierVersionsAreThere() {
        CollectedDays.publish();
    }

    @AfterEach
    void turnTheClockBack() {
        DemoClock.shared().set(RunningStore.START);
    }

    @Test
    void anOrderAfterItsBeginHasTheNewVersionAndAnOlderOrderKeepsItsOwn() {
        Shop.Placed before = Shop.order("mara@example.com", "golem");
        supervisor.post(DRAFT + "/begin", supervisor.token(LIST), Map.of());

        draftLongerCover(before);
        Visitor.Answer published = publishForNextYear();
        int number =
                Integer.parseInt(published.path().substring(published.path().lastIndexOf('/') + 1));

        Shop.Placed lastOfOld = Shop.orderAt(Instant.parse("2027-11-24T10:50:00Z"), "mara@example.com", "golem");
        Shop.Placed firstOfNew = Shop.orderAt(Instant.parse("2027-11-24T11:00:00Z"), "mara@example.com", "golem");

        assertThat(version(before)).isEqualTo(1);
        assertThat(version(lastOfOld)).isEqualTo(number - 1);
        assertThat(version(firstOfNew)).isEqualTo(number);
        Visitor mara = Visitor.shopper("mara@example.com");
        assertThat(flags(mara, before)).containsExactly("NOT_COVERED");
        assertThat(flags(mara, firstOfNew)).containsExactly("COVERED");
    }

    @Test
    void aDraftThatWasChangedMeanwhileIsNotOverwritten() {
        supervisor.post(DRAFT + "/begin", supervisor.token(LIST), Map.of());
        String page = supervisor.get(DRAFT).body();
        String seen = Shop.one(page, "name=\"seen\" value=\"(\\d+)\"");
        save(Map.of("urgent.hours", "12"));

        Visitor.Answer second = supervisor.post(
                DRAFT, supervisor.token(DRAFT), Map.of("seen", seen, "urgent.hours", "48", "text.notice.en", "Mine"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body())
                .contains("Changed meanwhile by supervisor", "value=\"48\"", "now: 12 hours", ">Mine</textarea>");
        discard();
        assertThat(supervisor.get(DRAFT).path()).isEqualTo(LIST);
    }

    @Test
    void onlyWhoMaySetTheRulesReadsThem() {
        Visitor agent = Visitor.staff("agent");

        assertThat(agent.get(LIST).status()).isEqualTo(403);
        assertThat(agent.get(LIST + "/1").status()).isEqualTo(403);
        assertThat(agent.get("/after-sale").body()).doesNotContain("/admin/after-sale/policies");
        assertThat(supervisor.get("/after-sale").body()).contains("href=\"/admin/after-sale/policies\"");
        assertThat(supervisor.get(LIST + "/1").body()).contains("coverage.inStockMonths", "3 months");
        assertThat(supervisor.get(LIST + "/999").status()).isEqualTo(404);
    }

    private void draftLongerCover(Shop.Placed before) {
        Visitor.Answer refused = save(Map.of("coverage.inStockMonths", "many", "deadline.calendar", "Mars"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"many\"", "A whole number from 0 to 120.", "no such calendar");

        Visitor.Answer preview = save(Map.of("coverage.inStockMonths", "120", "preview", "true"));
        assertThat(preview.path()).isEqualTo(DRAFT + "/preview");
        assertThat(preview.body())
                .contains("<del>3 months</del>", "<ins>120 months</ins>", "Publishing changes none of these lines")
                .containsPattern("data-as-line=\"" + before.items().get(0) + "\"")
                .contains(before.number());
    }

    private Visitor.Answer publishForNextYear() {
        Visitor.Answer soon = publish("2026-11-24T12:00");
        assertThat(soon.status()).isEqualTo(422);
        assertThat(soon.body()).contains("at least 5 minutes from now", "value=\"2026-11-24T12:00\"");
        Visitor.Answer published = publish("2027-11-24T12:00");
        assertThat(published.status()).isEqualTo(200);
        assertThat(published.body()).contains("is published", "24 Nov 2027, 12:00 (Rome)", "The studios keep parts.");
        return published;
    }

    private Visitor.Answer save(Map<String, String> changes) {
        Map<String, String> fields = new java.util.HashMap<>(changes);
        fields.put("seen", Shop.one(supervisor.get(DRAFT).body(), "name=\"seen\" value=\"(\\d+)\""));
        return supervisor.post(DRAFT, supervisor.token(DRAFT), fields);
    }

    private void discard() {
        String seen = Shop.one(supervisor.get(DRAFT).body(), "name=\"seen\" value=\"(\\d+)\"");
        supervisor.post(DRAFT + "/discard", supervisor.token(DRAFT), Map.of("seen", seen));
    }

    private Visitor.Answer publish(String from) {
        String page = DRAFT + "/publish";
        String seen = Shop.one(supervisor.get(page).body(), "name=\"seen\" value=\"(\\d+)\"");
        return supervisor.post(
                page,
                supervisor.token(page),
                Map.of("seen", seen, "validFrom", from, "note", "The studios keep parts."));
    }

    private static int version(Shop.Placed order) {
        List<FrozenLine> lines = RunningStore.get()
                .siteBeans()
                .getBean("aftersaleFrozenFacts", FrozenFacts.class)
                .of(List.of(order.id()));
        return lines.get(0).policyVersion();
    }

    private static List<String> flags(Visitor visitor, Shop.Placed order) {
        return Shop.all(visitor.get(order.page()).body(), "data-aftersale-flag=\"(\\w+)\"");
    }
}
