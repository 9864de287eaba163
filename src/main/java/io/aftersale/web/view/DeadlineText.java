// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import io.aftersale.deadline.KeptCount;
import io.aftersale.line.LineAction;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Says until when a line may be reported; where kinds of problem have ends of their own, each of them too (A14, A15, A17, A18). */
final class DeadlineText {

    private final Words words;

    DeadlineText(Words words) {
        this.words = words;
    }

    /** Empty where nothing can be said: the line is in a claim, or its parcel is under way. */
    String of(ReportWindow window, Instant now) {
        if (window.action() == LineAction.OPEN_CLAIM || window.action() == LineAction.NOT_YET) {
            return "";
        }
        return window.parcel()
                .map(parcel -> window.graceEnd().map(this::grace).orElseGet(() -> of(parcel, now)))
                .orElseGet(() -> words.text("aftersale.line.toBeVerified"));
    }

    private String grace(Instant end) {
        return words.text("aftersale.line.graceUntil", words.lastMinuteBefore(end));
    }

    private String of(LineStanding.Parcel parcel, Instant now) {
        LocalDate last = parcel.lastDay();
        Instant end = parcel.deadline();
        if (last == null || end == null) {
            return "";
        }
        String key = now.isBefore(end) ? "aftersale.line.reportBy" : "aftersale.line.reportedUntil";
        String usual = words.text(key, words.endOf(last));
        return parcel.byKind().isEmpty() ? usual : usual + " \u00b7 " + kinds(parcel.byKind());
    }

    private String kinds(Map<String, KeptCount> ends) {
        return ends.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> words.text(
                        "aftersale.line.kindUntil",
                        words.text("aftersale.kind." + entry.getKey()),
                        words.lastMinuteBefore(entry.getValue().end())))
                .collect(Collectors.joining(" \u00b7 "));
    }
}
