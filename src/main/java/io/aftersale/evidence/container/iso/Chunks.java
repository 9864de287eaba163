// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chunks of a track in the order of its index: {@code stsc} says how many samples each has, {@code stsz}
 * how large they are, {@code stco} or {@code co64} where it begins (ISO/IEC 14496-12 8.7).
 */
final class Chunks {

    /** Hears of every chunk that has bytes. */
    interface Visitor {

        /** A sample whose place became known; not of tracks whose samples are all of one size. */
        void sample(long number, long from, long length);

        void chunk(long firstSample, long from, long length);
    }

    private final Boxes boxes;
    private final Map<String, Box> tables;
    private final long at;

    Chunks(Boxes boxes, Track track) {
        this.boxes = boxes;
        this.tables = track.tables();
        this.at = track.at();
    }

    long samples() {
        return sizes().count();
    }

    void each(Visitor visitor) {
        SampleSizes sizes = sizes();
        Table offsets = offsets();
        boolean large = tables.containsKey("co64");
        ChunkRuns runs = new ChunkRuns(new Table(boxes, Boxes.need(tables, "stsc", at), 8, 12));
        long sample = 0;
        long chunk = 0;
        while (sample < sizes.count() && offsets.next()) {
            boxes.bytes().step(offsets.at());
            chunk++;
            long count = Math.min(runs.samplesOf(chunk), sizes.count() - sample);
            long from = large ? offsets.i64() : offsets.u32(0);
            long length = length(sizes, visitor, sample, count, from);
            if (length > 0) {
                visitor.chunk(sample, from, length);
            }
            sample += count;
        }
        if (sample < sizes.count()) {
            throw new BrokenMedia(Flaw.TABLES_DISAGREE, at);
        }
    }

    private long length(SampleSizes sizes, Visitor visitor, long sample, long count, long from) {
        if (sizes.areAllTheSame()) {
            return Units.times(count, sizes.ofEach(), at);
        }
        long length = 0;
        for (long i = 0; i < count; i++) {
            long size = sizes.next();
            visitor.sample(sample + i, from + length, size);
            length += size;
        }
        return length;
    }

    private SampleSizes sizes() {
        return SampleSizes.read(boxes, tables.get("stsz"), tables.get("stz2"), at);
    }

    private Table offsets() {
        Box large = tables.get("co64");
        @Nullable Box small = tables.get("stco");
        if (large != null && small != null) {
            throw new BrokenMedia(Flaw.TOLD_TWICE, at);
        }
        return large != null ? new Table(boxes, large, 8, 8) : new Table(boxes, Boxes.need(tables, "stco", at), 8, 4);
    }
}
