// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the shopper may ask for another look at a refused line (C25, T3): once for each line, whatever was ticked in the
 * report itself, so that a line is refused twice at most before the shopper's requests end.
 *
 * @param hindrance why not; empty where it may be asked for
 * @param end of the time for it, exclusive: 30 times 24 hours after the latest refusal
 */
public record Appeal(Optional<Hindrance> hindrance, Instant end) {

    private static final Duration WITHIN = Duration.ofDays(30);
    private static final int MOST_WORDS = 4000;

    /** Why a line cannot be asked about. */
    public enum Hindrance {
        ALREADY_ASKED("alreadyAsked"),
        NOT_OFFERED("notOffered"),
        TOO_LATE("tooLate"),
        HELD_ELSEWHERE("heldElsewhere");

        private final String code;

        Hindrance(String code) {
            this.code = code;
        }

        /** End of the message's key below {@code aftersale.claim.appeal.error.}. */
        public String code() {
            return code;
        }
    }

    /**
     * What it turns on.
     *
     * @param asked whether the shopper asked about this line before, after a refusal
     * @param offered whether the policy of the report takes a request for what the line was refused for
     * @param heldElsewhere whether another open report holds units of the same order line (A42)
     */
    public record Facts(Instant refusedAt, boolean asked, boolean offered, boolean heldElsewhere) {}

    public static Appeal of(Facts facts, Instant now) {
        Instant end = facts.refusedAt().plus(WITHIN);
        return new Appeal(Optional.ofNullable(hindrance(facts, now.isBefore(end))), end);
    }

    private static @Nullable Hindrance hindrance(Facts facts, boolean inTime) {
        if (facts.asked()) {
            return Hindrance.ALREADY_ASKED;
        }
        if (!facts.offered()) {
            return Hindrance.NOT_OFFERED;
        }
        if (!inTime) {
            return Hindrance.TOO_LATE;
        }
        return facts.heldElsewhere() ? Hindrance.HELD_ELSEWHERE : null;
    }

    /** The fault of the request at the field {@code line} or {@code words}; empty where it may be sent. */
    public Optional<FieldError> fault(String words) {
        return hindrance
                .map(why -> new FieldError("line", why.code(), List.of()))
                .or(() -> faultOf(words));
    }

    private static Optional<FieldError> faultOf(String words) {
        if (words.isBlank()) {
            return Optional.of(new FieldError("words", "noText", List.of()));
        }
        return words.length() > MOST_WORDS
                ? Optional.of(new FieldError("words", "tooLong", List.of(MOST_WORDS)))
                : Optional.empty();
    }
}
