// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Clock and length of a film or a track: {@code mvhd} and {@code mdhd} begin alike.
 *
 * @param timescale units a second, never 0
 * @param units announced length, 0 where it is not told; as it stands there, with "unknown" as a large number
 * @param createdAt null where it is not told
 */
record MovieHeader(long timescale, long units, @Nullable Instant createdAt) {

    private static final int SMALL = 20;
    private static final int LARGE = 32;

    /** QuickTime counts seconds from 1904-01-01T00:00Z. */
    private static final long SECONDS_FROM_1904_TO_1970 = 2_082_844_800L;

    /** The year 9999, in seconds since 1904: later ones are no time. */
    private static final long LATEST = 255_485_232_000L;

    static MovieHeader read(Boxes boxes, Box box) {
        MeteredBytes bytes = boxes.bytes();
        boolean large = bytes.u8(boxes.withRoomFor(SMALL, box).body()) == 1;
        long at = boxes.withRoomFor(large ? LARGE : SMALL, box).body() + 4;
        long created = large ? bytes.i64(at) : bytes.u32(at);
        long timescale = bytes.u32(at + (large ? 16 : 8));
        long units = large ? bytes.i64(at + 20) : bytes.u32(at + 12);
        if (timescale == 0 || units < 0) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, box.at());
        }
        return new MovieHeader(timescale, units, time(created));
    }

    double seconds() {
        return (double) units / timescale;
    }

    private static @Nullable Instant time(long secondsFrom1904) {
        return secondsFrom1904 <= 0 || secondsFrom1904 > LATEST
                ? null
                : Instant.ofEpochSecond(secondsFrom1904 - SECONDS_FROM_1904_TO_1970);
    }
}
