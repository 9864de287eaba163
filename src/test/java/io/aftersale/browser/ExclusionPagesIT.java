// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.store.RunningStore;
import io.aftersale.store.Shop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A statue that is taken out of the service, on the pages of staff and shoppers, as a person sees them. */
class ExclusionPagesIT {

    private static final String OURS = "[data-aftersale-root]";

    @BeforeAll
    static void aBrowserIsHere() {
        Walk.needsABrowser();
    }

    @Test
    void theMerchantSaysWhyAndTheShopperReadsIt() {
        Shop.Placed order = Shop.order("mara@example.com", "golem");
        try (Chromium merchant = Chromium.open(RunningStore.get().address() + "/admin", "exclusion")) {
            Walk.asStaff(merchant, "supervisor");
            merchant.see("a[href$='/admin/after-sale/calendars']");
            takeOut(merchant, order);
            merchant.go("/after-sale/products");
            merchant.click("[data-as-sku] a");
            merchant.see("#as-exclusion");
            lookAt(merchant, "exclusion-product");
        }
        theShopperReadsIt(order);
    }

    private static void theShopperReadsIt(Shop.Placed order) {
        try (Chromium mara = Chromium.open(RunningStore.get().address(), "excluded")) {
            Walk.asShopper(mara);
            mara.go(order.page());
            mara.click("[data-aftersale-flag] summary");
            assertThat(mara.text()).contains("Sold as a display piece, as seen").doesNotContain("supervisor");
            mara.shoot("exclusion-shopper");
            assertThat(mara.fitsAPhone()).isTrue();
        }
    }

    private static void takeOut(Chromium merchant, Shop.Placed order) {
        merchant.go("/after-sale/orders?number=" + order.number());
        merchant.click("[data-as-act=correct] summary");
        merchant.click("[data-as-act=correct] input[value=NO_AFTER_SALE_SERVICE]");
        merchant.type("[data-as-act=correct] [name=reason]", "As the contract with the studio says.");
        merchant.click("[data-as-act=correct] button");
        merchant.see("[data-as-problem]");
        lookAt(merchant, "exclusion-without-reason");

        merchant.type("[data-as-act=correct] [name=exclusionReason]", "Sold as a display piece, as seen");
        merchant.click("[data-as-act=correct] button");
        merchant.see("[role=status]");
        assertThat(merchant.text()).contains("by supervisor: \u201cSold as a display piece, as seen\u201d");
        lookAt(merchant, "exclusion-recorded");
    }

    private static void lookAt(Chromium browser, String name) {
        browser.shoot(name);
        assertThat(browser.faults(OURS)).as(name).isEmpty();
        assertThat(browser.fitsAPhone()).as(name).isTrue();
    }
}
