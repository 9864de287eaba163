// SPDX-License-Identifier: Apache-2.0
package io.aftersale.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer should know of a placed order, in their words: for a page to show and a mail to carry.
 *
 * @param title e.g. "Order 1001"
 * @param filming how to film the unboxing, step by step (R9, R10, R12, R22)
 */
public record OrderNotice(String title, List<LineNotice> lines, String filmingTitle, List<String> filming) {

    public OrderNotice {
        lines = List.copyOf(lines);
        filming = List.copyOf(filming);
    }

    /**
     * The same as plain text, lines ended by line feeds.
     *
     * @param store the store's address without a slash at its end, put before addresses within the store
     */
    public String text(String store) {
        List<String> text = new ArrayList<>(List.of(title, ""));
        for (LineNotice line : lines) {
            text.addAll(line.text(store));
            text.add("");
        }
        text.add(filmingTitle);
        for (int step = 1; step <= filming.size(); step++) {
            text.add(step + ". " + filming.get(step - 1));
        }
        return String.join("\n", text) + "\n";
    }

    /**
     * One line of it.
     *
     * @param flag the flag's label
     * @param why every reason in a sentence
     * @param deadlineText "Report by …"; empty while no delivery is known
     * @param lastDay the last day in time, in the store's zone
     * @param deadline exclusive: the first instant that is late
     * @param actionAddress within the store; empty where nothing can be done
     */
    public record LineNotice(
            String name,
            String flag,
            List<String> why,
            String deadlineText,
            @Nullable LocalDate lastDay,
            @Nullable Instant deadline,
            String action,
            String actionAddress) {

        public LineNotice {
            why = List.copyOf(why);
        }

        List<String> text(String store) {
            List<String> text = new ArrayList<>(List.of(name, flag));
            why.forEach(sentence -> text.add("- " + sentence));
            if (!deadlineText.isEmpty()) {
                text.add(deadlineText);
            }
            if (!actionAddress.isEmpty()) {
                text.add(action + ": " + store + actionAddress);
            }
            return text;
        }
    }
}
