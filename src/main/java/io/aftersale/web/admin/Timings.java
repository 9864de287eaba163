// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.web.view.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a claim came, how old it is and whether it came in time, in words. */
final class Timings {

    private static final List<String> BEST_FIRST = List.of(
            "REPORTED_IN_TIME", "DRAFT_GRACE_USED", "NOT_DELIVERED_YET", "DELIVERY_UNVERIFIED", "REPORTED_LATE");

    private Timings() {}

    /** The least favourable timing of the lines. */
    static String worst(List<ClaimLine> lines) {
        return lines.stream()
                .map(ClaimLine::getTiming)
                .max(Comparator.comparingInt(BEST_FIRST::indexOf))
                .orElse("");
    }

    /** When staff owe an answer, while the claim is with them; else empty. */
    static String answerBy(Claim claim, Words words) {
        return claim.getState() == ClaimState.IN_REVIEW ? words.lastMinuteBefore(claim.getDueAt()) : "";
    }

    /** The earliest end of a reporting window among the lines, as its last moment; empty where none is known. */
    static String reportable(List<ClaimLine> lines, Words words) {
        return lines.stream()
                .map(ClaimLine::getDeadline)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(deadline -> words.dateTime(deadline.minusSeconds(1)))
                .orElse("");
    }

    /** Whole minutes, hours or days since it was sent, the largest that is not zero. */
    static String age(@Nullable Instant sent, Instant now, Words words) {
        Duration age = sent == null || sent.isAfter(now) ? Duration.ZERO : Duration.between(sent, now);
        if (age.toDays() > 0) {
            return words.text("aftersale.staff.age.days", Long.toString(age.toDays()));
        }
        return age.toHours() > 0
                ? words.text("aftersale.staff.age.hours", Long.toString(age.toHours()))
                : words.text("aftersale.staff.age.minutes", Long.toString(age.toMinutes()));
    }

    static String iso(@Nullable Instant instant, Words words) {
        return instant == null ? "" : words.iso(instant);
    }

    static String at(@Nullable Instant instant, Words words) {
        return instant == null ? "" : words.dateTime(instant);
    }
}
