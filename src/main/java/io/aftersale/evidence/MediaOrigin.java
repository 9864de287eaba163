// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a kept file says of its origin, and what its structure is besides; nothing of it is proved.
 *
 * @param recordedAt null where it is not told, or only without a zone
 * @param recordedLocal by the camera's clock, of no zone; null where not told
 * @param device make and model; empty where not told
 * @param writtenBy the program that wrote a video; empty where not told
 * @param located whether a place is told
 * @param turnedBy degrees clockwise that a viewer turns it: 0, 90, 180 or 270
 * @param frames of a video; 0 where they were not counted
 * @param audio whether a video has sound; null for photos, and where it was kept before that was looked at
 * @param trailing whether something stands behind its end
 * @param copyable whether a copy without metadata can be promised
 */
public record MediaOrigin(
        @Nullable Instant recordedAt,
        @Nullable LocalDateTime recordedLocal,
        String device,
        String writtenBy,
        boolean located,
        int turnedBy,
        long frames,
        @Nullable Boolean audio,
        boolean trailing,
        boolean copyable) {

    /** Nothing is known. */
    public static final MediaOrigin UNKNOWN = new MediaOrigin(null, null, "", "", false, 0, 0, null, false, false);

    /** The zones of this world; many cameras write the time of theirs as if it were UTC. */
    private static final Duration EAST = Duration.ofHours(14);

    private static final Duration WEST = Duration.ofHours(12);

    /** No earlier than that, wherever its clock was; null where no time is told. */
    public @Nullable Instant recordedFrom() {
        Instant told = told();
        return told == null || isExact() ? told : told.minus(EAST);
    }

    /** No later than that, likewise. */
    public @Nullable Instant recordedUntil() {
        Instant told = told();
        return told == null || isExact() ? told : told.plus(WEST);
    }

    /** Both clocks are told, so that the offset is. */
    private boolean isExact() {
        return recordedAt != null && recordedLocal != null;
    }

    private @Nullable Instant told() {
        if (recordedAt != null) {
            return recordedAt;
        }
        return recordedLocal == null ? null : recordedLocal.toInstant(ZoneOffset.UTC);
    }
}
