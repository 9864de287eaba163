// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.facts.ProductDesk;
import io.aftersale.facts.TypedFacts;
import io.aftersale.store.RunningStore;
import io.aftersale.store.Shop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a member of staff sees whose page was overtaken by somebody else. */
class OvertakenStaffIT {

    @BeforeAll
    static void aBrowserIsHere() {
        Walk.needsABrowser();
    }

    @Test
    void aParcelsFormKeepsWhatWasTypedAndSaysWhoChangedWhat() {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        Shop.delivered(order, "2026-11-18");
        try (Chromium agent = Chromium.open(RunningStore.get().address() + "/admin", "overtaken")) {
            Walk.asStaff(agent, "agent");
            agent.go("/after-sale/deliveries?order=" + order.number());
            agent.click("[data-as-parcel=P1] summary");
            agent.type("#as-parcel-P1-tracking", "T-77");
            agent.type("#as-parcel-P1-reason", "Number added");
            Shop.delivered(order, "2026-11-19");
            agent.click("[data-as-parcel=P1] button.as-primary");
            agent.see("[data-as-overtaken=P1]");
            Walk.lookAtOurs(agent, "deliveries-overtaken");
            assertThat(agent.text())
                    .contains("Nothing was recorded: parcel P1", "Wed 18 Nov 2026 \u2192 Thu 19 Nov 2026");
            assertThat(agent.see("#as-parcel-P1-tracking").getAttribute("value"))
                    .isEqualTo("T-77");
            agent.click("[data-as-parcel=P1] button.as-primary");
            agent.see("[role=status]");
            assertThat(agent.text()).contains("T-77");
        }
    }

    @Test
    void aProductsFormKeepsWhatWasTypedAndSaysWhatChanged() {
        ProductDesk desk = RunningStore.get().siteBeans().getBean("aftersaleProductDesk", ProductDesk.class);
        ProductDesk.Entry entry = desk.after(0, 1).get(0);
        try (Chromium supervisor = Chromium.open(RunningStore.get().address() + "/admin", "overtaken")) {
            Walk.asStaff(supervisor, "supervisor");
            supervisor.go("/after-sale/products/" + entry.skuId());
            supervisor.type("#as-studio", "Clay & Co");
            desk.write(Map.of(entry.skuId(), new TypedFacts("CHINA_STOCK", "2026-03", "Elsewhere", "")), "agent");
            supervisor.click("button.as-primary");
            supervisor.see("[data-as-overtaken]");
            Walk.lookAtOurs(supervisor, "product-overtaken");
            assertThat(supervisor.see("#as-studio").getAttribute("value")).isEqualTo("Clay & Co");
            assertThat(desk.of(List.of(entry.skuId())).get(0).facts().studio()).isEqualTo("Elsewhere");
            supervisor.go("/after-sale/preview");
            supervisor.see("#as-policy");
            Walk.lookAtOurs(supervisor, "whatif-policies");
        } finally {
            desk.write(Map.of(entry.skuId(), entry.facts()), "agent");
        }
    }
}
