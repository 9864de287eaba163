// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.line.PolicyPreview;
import io.aftersale.line.PreviewedLine;
import io.aftersale.platform.OrderedNames;
import io.aftersale.policy.PolicyDraft;
import io.aftersale.web.view.FlagView;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Words;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What publishing the draft would mean.
 *
 * @param next number of the version it would become
 * @param looked how many lines were looked at, in a sentence
 * @param counts how many would change in what, each in a sentence
 * @param really whether placed orders really change, in a sentence
 * @param rows the first of the lines that would change
 */
public record PolicyPreviewView(
        String next, List<PolicyChangeRow> changes, String looked, List<String> counts, String really, List<Row> rows) {

    public PolicyPreviewView {
        changes = List.copyOf(changes);
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
    }

    static PolicyPreviewView of(
            PolicyDraft draft,
            PolicyPreview.Outcome outcome,
            Map<Long, OrderedNames.Name> names,
            LineViews flags,
            Words words) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.locale());
        return new PolicyPreviewView(
                Integer.toString(draft.base().number() + 1),
                PolicyChangeRow.of(draft.changes(), words),
                words.text(
                        outcome.more() ? "aftersale.policy.preview.lookedNewest" : "aftersale.policy.preview.looked",
                        numbers.format(outcome.lookedAt()),
                        numbers.format(outcome.open())),
                List.of(
                        words.text("aftersale.policy.preview.flags", numbers.format(outcome.flags())),
                        words.text("aftersale.policy.preview.reasons", numbers.format(outcome.reasons())),
                        words.text("aftersale.policy.preview.deadlines", numbers.format(outcome.deadlines()))),
                outcome.moving() == 0
                        ? words.text("aftersale.policy.preview.noneMoves")
                        : words.text("aftersale.policy.preview.someMove", numbers.format(outcome.moving())),
                outcome.shown().stream()
                        .map(line -> Row.of(line, names.get(line.orderItemId()), flags, words))
                        .toList());
    }

    /**
     * One line.
     *
     * @param order empty where the order is gone
     * @param lastDayBefore last day in time; empty where it stays the same, as is {@code lastDayAfter}
     * @param moves whether it really changes
     */
    public record Row(
            long id,
            String order,
            String statue,
            FlagView before,
            FlagView after,
            String lastDayBefore,
            String lastDayAfter,
            boolean moves) {

        static Row of(PreviewedLine line, OrderedNames.@Nullable Name name, LineViews flags, Words words) {
            return new Row(
                    line.orderItemId(),
                    name == null ? "" : name.orderNumber(),
                    name == null ? Long.toString(line.orderItemId()) : name.statue(),
                    flags.flag(line.before(), words),
                    flags.flag(line.after(), words),
                    line.deadlineChanges() ? day(line.lastDayBefore(), words) : "",
                    line.deadlineChanges() ? day(line.lastDayAfter(), words) : "",
                    line.moves());
        }

        private static String day(@Nullable LocalDate day, Words words) {
            return words.weekday(Objects.requireNonNull(day));
        }
    }
}
