// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * How large each sample is: {@code stsz}, or the compact {@code stz2} (ISO/IEC 14496-12 8.7.3).
 * Sizes of four bits are refused: no frame of a film fits into 15 bytes.
 */
final class SampleSizes {

    private static final int HEADER = 12;

    private final long fixed;
    private final long count;
    private final @Nullable Table table;
    private final int bits;

    private SampleSizes(long fixed, long count, @Nullable Table table, int bits) {
        this.fixed = fixed;
        this.count = count;
        this.table = table;
        this.bits = bits;
    }

    static SampleSizes read(Boxes boxes, @Nullable Box stsz, @Nullable Box stz2, long at) {
        if (stsz != null) {
            return ofStsz(boxes, boxes.withRoomFor(HEADER, stsz));
        }
        if (stz2 != null) {
            return ofStz2(boxes, boxes.withRoomFor(HEADER, stz2));
        }
        throw new BrokenMedia(Flaw.NO_INDEX, at);
    }

    private static SampleSizes ofStsz(Boxes boxes, Box stsz) {
        long fixed = boxes.bytes().u32(stsz.body() + 4);
        long count = boxes.bytes().u32(stsz.body() + 8);
        return new SampleSizes(fixed, count, fixed > 0 ? null : new Table(boxes, stsz, HEADER, 4), 32);
    }

    private static SampleSizes ofStz2(Boxes boxes, Box stz2) {
        int bits = boxes.bytes().u8(stz2.body() + 7);
        long count = boxes.bytes().u32(stz2.body() + 8);
        return switch (bits) {
            case 8, 16 -> new SampleSizes(0, count, new Table(boxes, stz2, HEADER, bits / 8), bits);
            default -> throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, stz2.at());
        };
    }

    long count() {
        return count;
    }

    boolean areAllTheSame() {
        return table == null;
    }

    long ofEach() {
        return fixed;
    }

    /** The size of the next sample; not to be asked past the last. */
    long next() {
        if (table == null) {
            return fixed;
        }
        table.next();
        return switch (bits) {
            case 8 -> table.u8();
            case 16 -> table.u16();
            default -> table.u32(0);
        };
    }
}
