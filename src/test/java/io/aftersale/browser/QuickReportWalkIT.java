// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.store.RunningStore;
import io.aftersale.store.Shop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The walk of a shopper who tells of significant damage at once, and of an agent who sees it; pictures of it stay under {@code target/shots}. */
class QuickReportWalkIT {

    private static final String TELL = "button[data-aftersale-action=quick-report]";

    @BeforeAll
    static void aBrowserIsHere() {
        Walk.needsABrowser();
    }

    @Test
    void significantDamageIsToldAtOnceAndTheDraftGoesOn() {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie", "phoenix");
        Shop.delivered(order, "2026-11-24");
        try (Chromium mara = Chromium.open(RunningStore.get().address(), "quick")) {
            Walk.asShopper(mara);
            mara.go("/account/orders/" + order.number());
            Walk.lookAt(mara, "order");
            mara.click("a[data-aftersale-action=quick-report]");
            mara.see(TELL);
            Walk.lookAt(mara, "empty");
            mara.click(TELL);
            mara.see(".as-summary");
            Walk.lookAt(mara, "faults");

            typeWithTheKeyboard(mara);
            mara.see("[data-aftersale-root=report] [data-as-draft]");
            assertThat(mara.text()).contains("You told us of the damage on").containsPattern("AS-[0-9A-Z]{8}");
            assertThat(mara.see("input[name$='.part']").getAttribute("value")).isEqualTo("left wing");
            Walk.lookAt(mara, "report-goes-on");
            mara.go("/account/after-sale/claims");
            Walk.lookAt(mara, "drafts");
            mara.go("/account/after-sale/claims?blLocaleCode=it");
            Walk.lookAt(mara, "drafts-italian");
            mara.go("/account/after-sale/quick-report?order=" + order.number() + "&blLocaleCode=it");
            Walk.lookAt(mara, "italian");
            mara.go("/account/after-sale/claims?blLocaleCode=en");
            seenByAnAgent();
            discard(mara);
        }
    }

    private static void typeWithTheKeyboard(Chromium mara) {
        assertThat(mara.see("input[name=lines]").isSelected()).isTrue();
        mara.see("#as-part").sendKeys("left wing", Keys.TAB);
        mara.see("#as-words").sendKeys("It broke off in the box.", Keys.TAB);
        mara.see(TELL).sendKeys(Keys.ENTER);
    }

    private static void seenByAnAgent() {
        try (Chromium agent = Chromium.open(RunningStore.get().address() + "/admin", "quick-agent")) {
            Walk.asStaff(agent, "agent");
            agent.go("/after-sale");
            agent.see(".as-quick [data-aftersale-claim]");
            Walk.lookAtOursAtDesk(agent, "queue");
            agent.go("/after-sale?state=QUICK");
            agent.see(".as-quick [data-aftersale-claim]");
            assertThat(agent.text()).contains("It broke off in the box.").contains("(0 of 2)");
            Walk.lookAtOursAtDesk(agent, "tab");
        }
    }

    private static void discard(Chromium mara) {
        int before = mara.all("[data-aftersale-claim-state=DRAFT].as-card").size();
        mara.click(".as-drafts details summary");
        Walk.lookAt(mara, "discard");
        mara.click(".as-drafts details[open] button");
        mara.see("[data-aftersale-root=claims]");
        assertThat(mara.all("[data-aftersale-claim-state=DRAFT].as-card")).hasSize(before - 1);
    }
}
