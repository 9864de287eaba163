// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;

/** Counts frames and their lengths in the runs of one track (ISO/IEC 14496-12 8.8.7, 8.8.8). */
final class TrackRuns {

    private static final int HAS_BASE_OFFSET = 0x1;
    private static final int HAS_DESCRIPTION = 0x2;
    private static final int HAS_DEFAULT_UNITS = 0x8;
    private static final int HAS_DATA_OFFSET = 0x1;
    private static final int HAS_FIRST_FLAGS = 0x4;
    private static final int HAS_UNITS = 0x100;
    private static final int PER_SAMPLE = 0xF00;

    private final Boxes boxes;
    private final MeteredBytes bytes;
    private final long trackId;
    private final long usualUnits;
    private boolean ours;
    private long defaultUnits;
    private long samples;
    private long units;

    TrackRuns(Boxes boxes, long trackId, long usualUnits) {
        this.boxes = boxes;
        this.bytes = boxes.bytes();
        this.trackId = trackId;
        this.usualUnits = usualUnits;
    }

    void begin(Box tfhd) {
        ours = bytes.u32(boxes.withRoomFor(8, tfhd).body() + 4) == trackId;
        int flags = bytes.u24(tfhd.body() + 1);
        int skipped = ((flags & HAS_BASE_OFFSET) != 0 ? 8 : 0) + ((flags & HAS_DESCRIPTION) != 0 ? 4 : 0);
        boolean told = (flags & HAS_DEFAULT_UNITS) != 0;
        defaultUnits = told ? bytes.u32(boxes.withRoomFor(12 + skipped, tfhd).body() + 8 + skipped) : usualUnits;
    }

    void lookInto(Box box) {
        if (!ours || !box.type().equals("trun")) {
            return;
        }
        int flags = bytes.u24(boxes.withRoomFor(8, box).body() + 1);
        long count = bytes.u32(box.body() + 4);
        int header = 8 + ((flags & HAS_DATA_OFFSET) != 0 ? 4 : 0) + ((flags & HAS_FIRST_FLAGS) != 0 ? 4 : 0);
        int row = 4 * Integer.bitCount(flags & PER_SAMPLE);
        if (count > most(box, header, row)) {
            throw new BrokenMedia(Flaw.TABLES_DISAGREE, box.at());
        }
        samples += count;
        boolean each = (flags & HAS_UNITS) != 0;
        units = Units.plus(
                units,
                each ? sum(box.body() + header, count, row) : Units.times(count, defaultUnits, box.at()),
                box.at());
    }

    /** A sample that has no row has at least a byte somewhere. */
    private long most(Box box, int header, int row) {
        return row == 0 ? bytes.size() : (box.length() - header) / row;
    }

    private long sum(long from, long count, int row) {
        long sum = 0;
        for (long i = 0; i < count; i++) {
            sum += bytes.u32(from + i * row);
        }
        return sum;
    }

    long samples() {
        return samples;
    }

    long units() {
        return units;
    }
}
