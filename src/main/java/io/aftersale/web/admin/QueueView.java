// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.web.view.FlagView;
import java.util.List;

/**
 * The queue as shown.
 *
 * @param quick quick reports that wait for evidence, what is due first on top; on the first page of what is to be checked, the first of them
 * @param quickUrl of all of them, where some stand above other rows; empty otherwise
 * @param rows what is due first on top
 * @param firstUrl of the first page; empty while it is shown
 * @param nextUrl of the next page; empty on the last
 */
public record QueueView(
        List<Tab> tabs, List<Quick> quick, String quickUrl, List<Row> rows, String firstUrl, String nextUrl) {

    public QueueView {
        tabs = List.copyOf(tabs);
        quick = List.copyOf(quick);
        rows = List.copyOf(rows);
    }

    /** A filter and whether it is the one shown. */
    public record Tab(String url, String label, boolean current) {}

    /**
     * Significant damage told of before there is evidence.
     *
     * @param answerBy until when staff owe an answer
     * @param until until when evidence may follow
     * @param missing what has not come yet
     */
    public record Quick(
            String number,
            Shopper shopper,
            String orderNumber,
            String told,
            String toldIso,
            String age,
            String answerBy,
            String until,
            List<String> missing,
            List<Told> lines) {

        public Quick {
            missing = List.copyOf(missing);
            lines = List.copyOf(lines);
        }
    }

    /** A statue with the shopper's words about it. */
    public record Told(String statue, List<String> words) {
        public Told {
            words = List.copyOf(words);
        }
    }

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
