// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.MediaHint;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers all hints that a file gives reason for, in the order of their names; none of them refuses anything. */
public final class MediaHints {

    /** Nobody opens a sealed parcel in less; two seconds are hinted at (T14 k). */
    private static final Duration SHORTEST = Duration.ofSeconds(3);

    /** Of the smallest films that phones ever made, 176 by 144; on a smaller one no damage can be seen. */
    private static final long SMALLEST_SIDE = 144;

    /** Clocks of phones and servers differ. */
    private static final Duration SLACK = Duration.ofMinutes(10);

    private MediaHints() {}

    /** All that apply. */
    public static List<MediaHint> of(HintFacts facts) {
        return Arrays.stream(MediaHint.values())
                .filter(hint -> applies(hint, facts))
                .toList();
    }

    private static boolean applies(MediaHint hint, HintFacts facts) {
        return switch (hint) {
            case VIDEO_VERY_SHORT ->
                facts.isVideo() && isShort(facts.structure().duration());
            case VIDEO_STILL -> facts.isVideo() && isStill(facts);
            case VIDEO_TINY -> facts.isVideo() && shorterSide(facts) < SMALLEST_SIDE;
            case RECORDED_IN_FUTURE -> isInFuture(facts);
            case RECORDED_BEFORE_DELIVERY -> isBeforeDelivery(facts);
            case TRAILING_DATA -> facts.origin().trailing();
        };
    }

    private static boolean isShort(@Nullable Duration length) {
        return length != null && length.compareTo(SHORTEST) < 0;
    }

    /** One frame, or no more than one for each second. */
    private static boolean isStill(HintFacts facts) {
        long frames = facts.origin().frames();
        return frames == 1 || (frames > 0 && frames <= facts.structure().seconds());
    }

    private static long shorterSide(HintFacts facts) {
        return Math.min(facts.structure().width(), facts.structure().height());
    }

    /** In every zone its clock may have had. */
    private static boolean isInFuture(HintFacts facts) {
        Instant from = facts.origin().recordedFrom();
        return from != null && from.isAfter(facts.receivedAt().plus(SLACK));
    }

    /** Likewise: before the day on which the courier delivered. */
    private static boolean isBeforeDelivery(HintFacts facts) {
        Instant until = facts.origin().recordedUntil();
        Instant delivered = facts.delivered();
        return until != null && delivered != null && until.isBefore(delivered);
    }
}
