// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import java.time.Duration;

/** Sums of lengths that cannot overflow, and lengths in time. */
final class Units {

    /** No camera records for longer than a day without a break. */
    private static final long LONGEST_SECONDS = 24 * 3600;

    private static final long NANOS = 1_000_000_000L;

    private Units() {}

    /** The sum of two that are not negative. */
    static long plus(long sum, long more, long at) {
        if (more < 0 || sum > Long.MAX_VALUE - more) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, at);
        }
        return sum + more;
    }

    /** Both up to 2^32. */
    static long times(long count, long each, long at) {
        if (each != 0 && count > Long.MAX_VALUE / each) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, at);
        }
        return count * each;
    }

    static Duration time(long units, long timescale, long at) {
        long seconds = units / timescale;
        if (seconds > LONGEST_SECONDS) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, at);
        }
        return Duration.ofSeconds(seconds, units % timescale * NANOS / timescale);
    }

    /** Two lengths that differ by less than a tenth and two seconds are the same: rounding, and sound that ends late. */
    static boolean agree(double announced, double found) {
        return Math.abs(announced - found) <= found / 10 + 2;
    }
}
