// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.web.view.FlagView;
import java.util.List;

/**
 * The queue as shown.
 *
 * @param rows what is due first on top
 * @param firstUrl of the first page; empty while it is shown
 * @param nextUrl of the next page; empty on the last
 */
public record QueueView(List<Tab> tabs, List<Row> rows, String firstUrl, String nextUrl) {

    public QueueView {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
    }

    /** A filter and whether it is the one shown. */
    public record Tab(String url, String label, boolean current) {}

    /**
     * A claim in the queue.
     *
     * @param shopper name and address of who ordered; both empty where the order is gone
     * @param flag the worst of its lines
     * @param timing {@code REPORTED_LATE} where any line is, else the least certain of its lines
     * @param advice the hardest word over any of its lines
     * @param exceptionAsked whether the shopper asked for an exception before sending
     * @param reportable last day of the reporting window; empty where no delivery is known
     * @param answerBy until when staff owe an answer; empty where nobody waits for one
     */
    public record Row(
            String number,
            String url,
            Shopper shopper,
            String orderNumber,
            String statues,
            FlagView flag,
            String timing,
            String timingText,
            String advice,
            String adviceText,
            boolean exceptionAsked,
            String reportable,
            List<String> evidence,
            boolean urgent,
            String age,
            String sentIso,
            String answerBy,
            String state,
            String stateText) {

        public Row {
            evidence = List.copyOf(evidence);
        }
    }

    /** Who ordered. */
    public record Shopper(String name, String email) {}
}
