// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.store.RunningStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every place where a flag or a notice stands, in both languages, on a desk and on phones. */
class PlacesWalkIT {

    private static final String FULL = "/after-sale/preview?stockOrigin=IN_STOCK&releaseDate=2026-10-12"
            + "&orderedOn=2026-11-20&deliveredOn=2026-12-03&reportedOn=2026-12-14&kind=DAMAGED&significant=true"
            + "&answers=GLUED_AT_FACTORY&answers=CAME_OFF_CLEAN&video=no";

    @BeforeAll
    static void aBrowserIsHere() {
        Walk.needsABrowser();
    }

    @Test
    void aShopperMeetsTheSameFlagFromTheShelfToTheConfirmation() {
        try (Chromium mara = Chromium.open(RunningStore.get().address(), "places")) {
            Walk.asShopper(mara);
            mara.go("/?blLocaleCode=it");
            lookAt(mara, "home-it");
            mara.go("/folklore");
            lookAt(mara, "category-it");
            mara.go("/?blLocaleCode=en");
            mara.go("/folklore");
            mara.click("[data-aftersale-root=card] summary");
            lookAt(mara, "category-open");
            buy(mara, "phoenix");
            buy(mara, "samurai");
            lookAt(mara, "cart");
            mara.go("/checkout");
            mara.see("[data-aftersale-root=notice]");
            lookAt(mara, "checkout");
            mara.go("/checkout?blLocaleCode=it");
            lookAt(mara, "checkout-it");
            order(mara);
            mara.click("[data-aftersale-flag=NOT_COVERED] summary");
            lookAt(mara, "confirmation-it");
            mara.go("/account/orders");
            lookAt(mara, "orders-it");
            mara.go("/statues/diorama");
            lookAt(mara, "bundle-it");
        }
    }

    @Test
    void aMerchantAsksThePolicy() {
        try (Chromium viewer = Chromium.open(RunningStore.get().address() + "/admin", "merchant")) {
            Walk.asStaff(viewer, "viewer");
            viewer.see("a[href$='/admin/after-sale/preview']");
            viewer.go("/after-sale/preview");
            lookAtOurs(viewer, "whatif");
            viewer.go("/after-sale/preview?stockOrigin=IN_STOCK&releaseDate=soon&orderedOn=2026-11-20&kind=OTHER");
            lookAtOurs(viewer, "whatif-faults");
            viewer.go(FULL);
            viewer.click("[lang=it] [data-aftersale-flag] summary");
            assertThat(viewer.text()).contains("Coperto", "Policy version 1 says");
            lookAtOurs(viewer, "whatif-answer");
            viewer.go("/after-sale");
            lookAtOurs(viewer, "queue");
        }
    }

    private static void buy(Chromium browser, String statue) {
        browser.go("/statues/" + statue);
        browser.click("form[action='/cart/add'] button");
        browser.see("[data-aftersale-root=cart]");
    }

    private static void order(Chromium browser) {
        browser.type("input[name=street]", "Via Roma 1");
        browser.type("input[name=postcode]", "00100");
        browser.type("input[name=city]", "Roma");
        browser.type("input[name=country]", "Italia");
        browser.click("form[action='/checkout'] button");
        browser.see("[data-aftersale-root=placed]");
    }

    private static void lookAt(Chromium browser, String name) {
        browser.shoot(name);
        browser.shootAt(name, 375);
        assertThat(browser.faults()).as(name).isEmpty();
        assertThat(browser.fitsAPhone()).as(name).isTrue();
        assertThat(browser.strangers("html")).as(name).isEmpty();
    }

    private static void lookAtOurs(Chromium browser, String name) {
        browser.shootAtDesk(name);
        browser.shootAt(name, 320);
        assertThat(browser.faults("[data-aftersale-root]")).as(name).isEmpty();
        assertThat(browser.strangers("[data-aftersale-root]")).as(name).isEmpty();
    }
}
