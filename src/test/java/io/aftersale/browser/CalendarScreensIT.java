// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aftersale.store.RunningStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The merchant keeps a calendar in a real browser; pictures of it stay under {@code target/shots}. */
class CalendarScreensIT {

    private static final String OURS = "[data-aftersale-root]";

    @BeforeAll
    static void aBrowserIsHere() {
        assumeTrue(
                Chromium.installed().isPresent() && Chromium.driver().isPresent(),
                "Chromium and ChromeDriver are not installed");
    }

    @Test
    void aMerchantLooksAtACalendarAndAddsADay() {
        try (Chromium merchant = Chromium.open(RunningStore.get().address() + "/admin", "merchant")) {
            login(merchant);
            merchant.go("/after-sale/calendars");
            lookAt(merchant, "calendars");

            merchant.go("/after-sale/calendars/calendar?name=Italy&year=2026&land=it");
            lookAt(merchant, "calendar");
            merchant.click("[data-as-date='2026-12-08'] a");
            merchant.see("button[value=remove]");
            merchant.go("/after-sale/calendars/calendar?name=Italy&year=2028");
            merchant.script("document.getElementById('as-day-date').value = '2028-12-07'");
            merchant.script("document.getElementById('as-day-kind').value = 'CLOSED'");
            merchant.type("#as-day-title", "Inventario");
            merchant.click("button[value=put]");
            merchant.see("[data-as-changes]");
            lookAt(merchant, "calendar-preview");

            merchant.click("[data-as-send]");
            merchant.see("[role=status]");
            assertThat(merchant.text()).contains("Written. Changes: 1.");
            lookAt(merchant, "calendar-changed");
        }
    }

    @Test
    void aShopperReadsHowTheDeadlineWasCounted() {
        try (Chromium mara = Chromium.open(RunningStore.get().address(), "counted")) {
            mara.go("/login");
            mara.type("input[name=j_username]", "mara@example.com");
            mara.type("input[name=j_password]", "statue");
            mara.click("form[action='/login_post.htm'] button");
            mara.see("a[href='/account/orders']");
            mara.go("/account/orders");
            mara.go((String) mara.script("""
                    const row = [...document.querySelectorAll('article')].find(each => each.textContent.includes('Ronin'));
                    return row.querySelector("a[href*='/account/orders/']").getAttribute('href');
                    """));
            mara.click("[data-aftersale-days] summary");
            assertThat(mara.text()).contains("working day 5");
            mara.shoot("counted-days");
            assertThat(mara.faults()).isEmpty();
            assertThat(mara.fitsAPhone()).isTrue();
        }
    }

    private static void login(Chromium merchant) {
        merchant.go("/login");
        merchant.type("input[name=j_username]", "supervisor");
        merchant.type("input[name=j_password]", "supervisor");
        merchant.click("[type=submit]");
        merchant.see("a[href$='/admin/after-sale/calendars']");
    }

    private static void lookAt(Chromium browser, String name) {
        browser.shoot(name);
        assertThat(browser.faults(OURS)).as(name).isEmpty();
        assertThat(browser.strangers(OURS)).as(name).isEmpty();
    }
}
