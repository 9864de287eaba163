// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.store.RunningStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walk of a merchant who drafts a policy version and leaves the others as they are; pictures of it stay under {@code target/shots}. */
class PolicyWalkIT {

    private static final String OURS = "[data-aftersale-root]";
    private static final String WIDE =
            "const ours = document.querySelector('[data-aftersale-root]'); return ours.scrollWidth > ours.clientWidth;";

    @BeforeAll
    static void aBrowserIsHere() {
        Walk.needsABrowser();
    }

    @Test
    void aMerchantGoesFromTheDraftToTheLastLookBeforePublishing() {
        try (Chromium merchant = Chromium.open(RunningStore.get().address() + "/admin", "merchant")) {
            login(merchant);
            draft(merchant);
            preview(merchant);
        }
    }

    private static void draft(Chromium merchant) {
        merchant.go("/after-sale/policies");
        merchant.see("[data-as-version='1']");
        lookAt(merchant, "policies");
        merchant.click("[data-as-draft] button, [data-as-draft] a");
        merchant.see("[name='coverage.inStockMonths']");
        lookAt(merchant, "draft");

        merchant.type("[name='coverage.inStockMonths']", "6");
        merchant.type("[name='deadline.workingDays']", "7");
        merchant.type("[name='deadline.workingDaysByKind']", "FIRE=3");
        merchant.click("button[name=preview]");
        merchant.see(".as-fault");
        assertThat(merchant.text()).contains("There is no kind of problem called FIRE.");
        lookAt(merchant, "draft-faults");
    }

    private static void preview(Chromium merchant) {
        merchant.type("[name='deadline.workingDaysByKind']", "DEFECT=10");
        merchant.click("button[name=preview]");
        merchant.see("[data-as-really]");
        lookAt(merchant, "preview");
        merchant.click("a[href$='/draft/publish']");
        merchant.see("#as-valid-from");
        merchant.click("[data-as-send]");
        merchant.see("#as-valid-from-fault");
        lookAt(merchant, "publish-faults");

        merchant.go("/after-sale/policies/1");
        merchant.see("[data-as-policy]");
        lookAt(merchant, "version");
        merchant.go("/after-sale/policies/draft");
        merchant.click("form[action$='/discard'] button");
        merchant.see("[role=status]");
        lookAt(merchant, "policies-after");
    }

    /** The platform's own frame is not ours to mend. */
    private static void lookAt(Chromium browser, String name) {
        browser.shoot(name);
        assertThat(browser.faults(OURS)).as(name).isEmpty();
        assertThat(browser.strangers(OURS)).as(name).isEmpty();
        assertThat(browser.script(WIDE)).as(name).isEqualTo(false);
    }

    private static void login(Chromium browser) {
        Walk.asStaff(browser, "supervisor");
        browser.see("a[href$='/admin/after-sale/policies']");
    }
}
