// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;

/** How long each sample is shown: {@code stts} (ISO/IEC 14496-12 8.6.1.2). */
final class SampleTimes {

    private final Boxes boxes;
    private final Box stts;

    SampleTimes(Boxes boxes, Box stts) {
        this.boxes = boxes;
        this.stts = stts;
    }

    /** Samples that have a time. */
    long count() {
        Table runs = runs();
        long count = 0;
        while (runs.next()) {
            count += runs.u32(0);
        }
        return count;
    }

    /** Units of the track's clock before the sample of that number, 0-based; of all where there are no more. */
    long before(long sample) {
        Table runs = runs();
        long left = sample;
        long units = 0;
        while (left > 0 && runs.next()) {
            long count = Math.min(left, runs.u32(0));
            units = Units.plus(units, Units.times(count, each(runs), stts.at()), stts.at());
            left -= count;
        }
        return units;
    }

    /** Some muxers write negative times for the last samples; then nothing can be said about the length. */
    private long each(Table runs) {
        long each = runs.u32(4);
        if (each > Integer.MAX_VALUE) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, runs.at());
        }
        return each;
    }

    private Table runs() {
        return new Table(boxes, stts, 8, 8);
    }
}
