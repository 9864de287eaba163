// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import io.aftersale.line.LineAction;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportWindow;
import io.aftersale.platform.PlacedOrder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a quick report says enough: a line of the order that may be reported, and words. Time refuses nothing (A24). */
public final class QuickCheck {

    /** Together with the part they stand in one text of the history. */
    static final int MOST_WORDS = ReportCheck.MOST_WORDS - ReportCheck.MOST_PART - 1;

    private QuickCheck() {}

    public static List<FieldError> faults(
            QuickForm form, PlacedOrder order, Map<Long, LineStanding> lines, Instant now, ZoneId zone) {
        List<FieldError> faults = new ArrayList<>();
        if (form.lines().isEmpty()) {
            faults.add(new FieldError("lines", "noLine", List.of()));
        }
        form.lines().forEach(typed -> line(typed, order, lines, now, zone).ifPresent(faults::add));
        if (form.part().length() > ReportCheck.MOST_PART) {
            faults.add(new FieldError("part", "tooLong", List.of(ReportCheck.MOST_PART)));
        }
        if (form.words().isBlank()) {
            faults.add(new FieldError("words", "noDescription", List.of()));
        } else if (form.words().length() > MOST_WORDS) {
            faults.add(new FieldError("words", "tooLong", List.of(MOST_WORDS)));
        }
        return faults.stream().distinct().toList();
    }

    private static Optional<FieldError> line(
            String typed, PlacedOrder order, Map<Long, LineStanding> lines, Instant now, ZoneId zone) {
        Long item = ReportCheck.wholeNumber(typed).orElse(null);
        LineStanding standing = item == null ? null : lines.get(item);
        if (standing == null) {
            return Optional.of(new FieldError("lines", "notInOrder", List.of()));
        }
        LineAction action = ReportWindow.of(standing, now, zone).action();
        if (action == LineAction.NOT_YET) {
            return Optional.of(new FieldError(
                    "lines",
                    "notYetArrived",
                    List.of(order.nameOf(standing.orderItemId()).orElse(""))));
        }
        return action == LineAction.OPEN_CLAIM
                ? Optional.of(new FieldError("lines", "noneLeft", List.of()))
                : Optional.empty();
    }
}
