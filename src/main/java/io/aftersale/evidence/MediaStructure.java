// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a kept file's structure says of it.
 *
 * @param whole false where a part of it is missing: kept, marked as {@link MediaCode#MEDIA_INCOMPLETE}
 * @param duration what should be there; null for photos
 * @param playable how far a video plays that is not whole; null otherwise
 * @param codec of the picture as the container names it; empty where it names none
 * @param width in pixels as stored
 * @param height in pixels as stored
 */
public record MediaStructure(
        boolean whole,
        @Nullable Duration duration,
        @Nullable Duration playable,
        String codec,
        long width,
        long height,
        MediaOrigin origin) {

    /** One that tells nothing of its origin. */
    public MediaStructure(
            boolean whole,
            @Nullable Duration duration,
            @Nullable Duration playable,
            String codec,
            long width,
            long height) {
        this(whole, duration, playable, codec, width, height, MediaOrigin.UNKNOWN);
    }

    /** Whether it is known where a video stops, some seconds before its end. */
    public boolean stopsEarly() {
        return !whole && playable != null && seconds(playable) < seconds(duration);
    }

    /** Full seconds that play; 0 where it is not known. */
    public long playableSeconds() {
        return seconds(playable);
    }

    /** Full seconds that should be there; 0 for photos. */
    public long seconds() {
        return seconds(duration);
    }

    private static long seconds(@Nullable Duration length) {
        return length == null ? 0 : length.toSeconds();
    }
}
