// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.store.Refusal;
import io.aftersale.store.RunningStore;
import io.aftersale.store.Shop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report where the rules have something to say: no courier's date, and a statue that is not covered; with pictures. */
class WhatTheRulesSayIT {

    private static final String SAVE = "[aria-labelledby=as-step-4] button[name=action][value=save]";

    @BeforeAll
    static void aBrowserIsHere() {
        Walk.needsABrowser();
    }

    @Test
    void theDayOfArrivalIsAskedAndWhatTheRulesSayIsToldBeforeSending() {
        Shop.Placed order = Shop.order("mara@example.com", "phoenix", "valkyrie");
        try (Chromium mara = Chromium.open(RunningStore.get().address(), "rules")) {
            Walk.asShopper(mara);
            mara.go(order.page());
            assertThat(mara.text()).contains("Report by: to be verified");
            Walk.lookAt(mara, "order-to-be-verified");
            mara.go(order.reportPage() + "&line=" + order.items().get(0));
            assertThat(mara.see("input[type=date]").isDisplayed()).isTrue();
            mara.click("input[value=DAMAGED]");
            mara.click("button[data-aftersale-action=report]");
            mara.see(".as-summary");
            assertThat(mara.text())
                    .contains("Please say on what day it arrived.", "the factory no longer makes spare parts");
            Walk.lookAt(mara, "report-arrival");
        }
    }

    @Test
    void aRefusedStatueSaysItsReasonsItsDeadlineAndHowToAskForAnException() {
        Shop.Placed order = Shop.order("mara@example.com", "phoenix");
        Shop.delivered(order, "2026-11-23");
        try (Chromium mara = Chromium.open(RunningStore.get().address(), "refused")) {
            Walk.asShopper(mara);
            mara.go(order.reportPage() + "&line=" + order.items().get(0));
            mara.click("input[value=DAMAGED]");
            mara.click(SAVE);
            mara.see(".as-forecast");
            assertThat(mara.text())
                    .contains("Reported in time: the reporting time ends Mon 30 Nov 2026, 23:59 (Rome).");
            assertThat(mara.see("input[name=exceptionAsked]").isDisplayed()).isTrue();
            Walk.lookAt(mara, "report-refused");
        }
    }

    @Test
    void aRefusedStatueMayBeAskedAboutOnceMore() {
        Shop.Placed order = Shop.order("mara@example.com", "phoenix");
        String claim = "/account/after-sale/claims/" + Refusal.of("mara@example.com", order);
        try (Chromium mara = Chromium.open(RunningStore.get().address(), "another-look")) {
            Walk.asShopper(mara);
            mara.go(claim);
            Walk.lookAt(mara, "claim-refused");
            mara.type("[data-as-appeal=open] textarea", " ");
            mara.click("[data-as-appeal=open] button");
            mara.see("[data-as-appeal=open] textarea[aria-invalid=true]");
            Walk.lookAt(mara, "claim-appeal-fault");

            mara.type("[data-as-appeal=open] textarea", "The studio shows two spare heads of this statue on its page.");
            mara.click("[data-as-appeal=open] button");
            mara.see("[data-aftersale-claim-state=IN_REVIEW]");
            assertThat(mara.text()).contains("You asked for another look on 24 Nov 2026");
            Walk.lookAt(mara, "claim-appealed");
            mara.go(claim + "?blLocaleCode=it");
            Walk.lookAt(mara, "claim-appealed-italian");
        }
    }
}
