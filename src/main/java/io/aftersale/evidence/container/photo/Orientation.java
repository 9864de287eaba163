// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.photo;

import io.aftersale.evidence.container.reading.ByteRange;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.Optional;

/** How a photo is to be turned, out of the first directory of its EXIF block (EXIF 2.32, tag 0112); nothing else is read. */
public final class Orientation {

    public static final int UPRIGHT = 1;

    private static final int MOST_ENTRIES = 1_000;
    private static final int ENTRY = 12;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int INTEL = 0x4949;
    private static final int MOTOROLA = 0x4D4D;

    private final MeteredBytes bytes;
    private final ByteRange block;
    private final boolean littleEndian;

    private Orientation(MeteredBytes bytes, ByteRange block) {
        this.bytes = bytes;
        this.block = block;
        this.littleEndian = bytes.u16(block.from()) == INTEL;
    }

    /** 1 to 8 as the tag has it; 1 where none is told or what is told is none. */
    public static int of(MeteredBytes bytes, Optional<ByteRange> exif) {
        return exif.filter(block -> block.length() >= 8)
                .filter(block -> bytes.u16(block.from()) == INTEL || bytes.u16(block.from()) == MOTOROLA)
                .map(block -> new Orientation(bytes, block).read())
                .orElse(UPRIGHT);
    }

    private int read() {
        long directory = block.from() + u32(block.from() + 4);
        if (directory > block.end() - 2) {
            return UPRIGHT;
        }
        long entries = Math.min(u16(directory), MOST_ENTRIES);
        for (long i = 0; i < entries; i++) {
            long entry = directory + 2 + i * ENTRY;
            if (entry > block.end() - ENTRY) {
                return UPRIGHT;
            }
            if (u16(entry) == TAG) {
                return u16(entry + 2) == SHORT ? sane(u16(entry + 8)) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int sane(int told) {
        return told >= 1 && told <= 8 ? told : UPRIGHT;
    }

    private int u16(long at) {
        int big = bytes.u16(at);
        return littleEndian ? (big & 0xFF) << 8 | big >> 8 : big;
    }

    private long u32(long at) {
        return littleEndian ? bytes.u32LittleEndian(at) : bytes.u32(at);
    }
}
