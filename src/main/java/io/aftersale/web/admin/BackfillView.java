// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.facts.BackfillService;
import io.aftersale.facts.UnfrozenLines;
import io.aftersale.web.view.Words;
import java.text.NumberFormat;

/**
 * How many lines are without facts, in words.
 *
 * @param missing whether there are any
 * @param sentence so many lines of so many orders
 */
public record BackfillView(boolean missing, String sentence) {

    static BackfillView of(UnfrozenLines.Count count, Words words) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.locale());
        return count.lines() == 0
                ? new BackfillView(false, words.text("aftersale.staff.backfill.none"))
                : new BackfillView(
                        true,
                        words.text(
                                "aftersale.staff.backfill.missing",
                                numbers.format(count.lines()),
                                numbers.format(count.orders())));
    }

    /** What became of a run, in a sentence. */
    static String told(BackfillService.Outcome outcome, Words words) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.locale());
        if (outcome.busy()) {
            return words.text("aftersale.staff.backfill.busy");
        }
        return outcome.failed() == 0
                ? words.text("aftersale.staff.backfill.done", numbers.format(outcome.filled()))
                : words.text(
                        "aftersale.staff.backfill.doneButFor",
                        numbers.format(outcome.filled()),
                        numbers.format(outcome.failed()));
    }
}
