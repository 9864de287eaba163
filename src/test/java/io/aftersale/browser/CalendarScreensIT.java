// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.store.RunningStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The merchant keeps a calendar in a real browser; pictures of it stay under {@code target/shots}. */
class CalendarScreensIT {

    @BeforeAll
    static void aBrowserIsHere() {
        Walk.needsABrowser();
    }

    @Test
    void aMerchantLooksAtACalendarAndAddsADay() {
        try (Chromium merchant = Chromium.open(RunningStore.get().address() + "/admin", "merchant")) {
            login(merchant);
            merchant.go("/after-sale/calendars");
            Walk.lookAtOurs(merchant, "calendars");

            merchant.go("/after-sale/calendars/calendar?name=Italy&year=2026&land=it");
            Walk.lookAtOurs(merchant, "calendar");
            merchant.click("[data-as-date='2026-12-08'] a");
            merchant.see("button[value=remove]");
            merchant.go("/after-sale/calendars/calendar?name=Italy&year=2028");
            merchant.script("document.getElementById('as-day-date').value = '2028-12-07'");
            merchant.script("document.getElementById('as-day-kind').value = 'CLOSED'");
            merchant.type("#as-day-title", "Inventario");
            merchant.click("button[value=put]");
            merchant.see("[data-as-changes]");
            Walk.lookAtOurs(merchant, "calendar-preview");

            merchant.click("[data-as-send]");
            merchant.see("[role=status]");
            assertThat(merchant.text()).contains("Written. Changes: 1.");
            Walk.lookAtOurs(merchant, "calendar-changed");
        }
    }

    @Test
    void aShopperReadsHowTheDeadlineWasCounted() {
        try (Chromium mara = Chromium.open(RunningStore.get().address(), "counted")) {
            Walk.asShopper(mara);
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
        Walk.asStaff(merchant, "supervisor");
        merchant.see("a[href$='/admin/after-sale/calendars']");
    }
}
