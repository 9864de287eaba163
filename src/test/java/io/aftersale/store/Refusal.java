// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import java.util.Map;

/** A report of an order's first line that an agent refused, for walks that begin there. */
public final class Refusal {

    private Refusal() {}

    /** The claim's number. */
    public static String of(String mail, Shop.Placed order) {
        long line = order.items().get(0);
        String number = Report.complete(Visitor.shopper(mail), order, line);
        Visitor agent = Visitor.staff("agent");
        String page = agent.get("/after-sale/claims/" + number).body();
        agent.post(
                "/after-sale/claims/" + number + "/decide",
                Shop.one(page, "name=\"csrfToken\"[^>]*value=\"([^\"]+)\""),
                Map.of(
                        "version",
                        Shop.one(page, "name=\"version\" value=\"(\\d+)\""),
                        "line",
                        Long.toString(line),
                        "event-" + line,
                        "REFUSE",
                        "reasonCode-" + line,
                        "CHINA_STOCK_NOT_COVERED",
                        "text-" + line,
                        "The factory has no spare parts for this statue."));
        return number;
    }
}
