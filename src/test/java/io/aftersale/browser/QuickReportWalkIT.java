// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
        assumeTrue(
                Chromium.installed().isPresent() && Chromium.driver().isPresent(),
                "Chromium and ChromeDriver are not installed");
    }

    @Test
    void significantDamageIsToldAtOnceAndTheDraftGoesOn() {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie", "phoenix");
        Shop.delivered(order, "2026-11-24");
        try (Chromium mara = Chromium.open(RunningStore.get().address(), "quick")) {
            login(mara);
            mara.go("/account/orders/" + order.number());
            lookAt(mara, "order");
            mara.click("a[data-aftersale-action=quick-report]");
            mara.see(TELL);
            lookAt(mara, "empty");
            mara.click(TELL);
            mara.see(".as-summary");
            lookAt(mara, "faults");

            typeWithTheKeyboard(mara);
            mara.see("[data-aftersale-root=report] [data-as-draft]");
            assertThat(mara.text()).contains("You told us of the damage on").containsPattern("AS-[0-9A-Z]{8}");
            assertThat(mara.see("input[name$='.part']").getAttribute("value")).isEqualTo("left wing");
            lookAt(mara, "report-goes-on");
            mara.go("/account/after-sale/claims");
            lookAt(mara, "drafts");
            mara.go("/account/after-sale/claims?blLocaleCode=it");
            lookAt(mara, "drafts-italian");
            mara.go("/account/after-sale/quick-report?order=" + order.number() + "&blLocaleCode=it");
            lookAt(mara, "italian");
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
            agent.go("/login");
            agent.type("input[name=j_username]", "agent");
            agent.type("input[name=j_password]", "agent");
            agent.click("[type=submit]");
            agent.see("a[href$='/admin/after-sale']");
            agent.go("/after-sale");
            agent.see(".as-quick [data-aftersale-claim]");
            lookAtOurs(agent, "queue");
            agent.go("/after-sale?state=QUICK");
            agent.see(".as-quick [data-aftersale-claim]");
            assertThat(agent.text()).contains("It broke off in the box.").contains("(0 of 2)");
            lookAtOurs(agent, "tab");
        }
    }

    private static void discard(Chromium mara) {
        int before = mara.all("[data-aftersale-claim-state=DRAFT].as-card").size();
        mara.click(".as-drafts details summary");
        lookAt(mara, "discard");
        mara.click(".as-drafts details[open] button");
        mara.see("[data-aftersale-root=claims]");
        assertThat(mara.all("[data-aftersale-claim-state=DRAFT].as-card")).hasSize(before - 1);
    }

    /** A picture at both widths; nothing for axe to find, nothing that sticks out of a phone, no other host. */
    private static void lookAt(Chromium browser, String name) {
        browser.shoot(name);
        assertThat(browser.faults()).as(name).isEmpty();
        assertThat(browser.fitsAPhone()).as(name).isTrue();
        assertThat(browser.strangers("html")).as(name).isEmpty();
    }

    /** The platform's own frame is not ours to mend. */
    private static void lookAtOurs(Chromium browser, String name) {
        browser.shootAtDesk(name);
        assertThat(browser.faults("[data-aftersale-root]")).as(name).isEmpty();
        assertThat(browser.strangers("[data-aftersale-root]")).as(name).isEmpty();
    }

    private static void login(Chromium browser) {
        browser.go("/login");
        browser.type("input[name=j_username]", "mara@example.com");
        browser.type("input[name=j_password]", "statue");
        browser.click("form[action='/login_post.htm'] button");
        browser.see("a[href='/account/orders']");
    }
}
