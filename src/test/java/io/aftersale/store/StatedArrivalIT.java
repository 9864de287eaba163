// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Without a courier's date the shopper's word opens the report; the courier's counts, and both are shown (A18, A19). */
class StatedArrivalIT {

    @Test
    void theDayOfArrivalIsAskedKeptAsTypedAndShownBesideTheCouriers() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        long line = order.items().get(0);
        String field = "lines[" + line + "].arrivedOn";
        assertThat(mara.get(order.page()).body()).contains("Report by: to be verified");
        Report report = Report.open(mara, order).line(line).video().confirmed();

        assertThat(report.with(field, "").send().body()).contains("Please say on what day it arrived.");
        assertThat(report.with(field, "2026-11-25").send().body())
                .contains(
                        "This day is still to come.", "value=\"2026-11-25\"", "as-lines-" + line + "-arrivedOn-error");
        assertThat(report.with(field, "2026-11-23").send().body()).contains("This day is before your order.");

        Visitor.Answer sent = report.with(field, "2026-11-24").send();
        String number = Shop.one(sent.path(), "/account/after-sale/claims/(AS-[0-9A-Z]{8})");
        assertThat(sent.body())
                .contains("delivery date is still to be verified", "You said it arrived on 24 Nov 2026.")
                .doesNotContain("By the courier");

        Shop.delivered(order, "2026-11-23");

        assertThat(mara.get(sent.path()).body())
                .contains("You said it arrived on 24 Nov 2026.", "By the courier it was delivered on 23 Nov 2026.");
        assertThat(Visitor.staff("agent").get("/after-sale/claims/" + number).body())
                .contains("Arrived by the shopper&#39;s word", "Tue 24 Nov 2026", "Mon 23 Nov 2026");
    }

    @Test
    void aDeliveredLineIsNotAskedAndItsReasonsCarryTheDeadlineBeforeSending() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        Shop.delivered(order, "2026-11-23");
        Report report = Report.open(mara, order).line(order.items().get(0));

        assertThat(mara.get(order.reportPage()).body())
                .doesNotContain("arrivedOn")
                .contains("please tell us by Tue 24 Nov 2026, 23:59 (Rome)");
        assertThat(report.act("save").body())
                .contains("Reported in time: the reporting time ends Mon 30 Nov 2026, 23:59 (Rome).")
                .contains("Pre-order items are always covered");
    }
}
