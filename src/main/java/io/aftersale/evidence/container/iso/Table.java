// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;

/** Rows of numbers, read one after the other with a window of their own; never more rows than there is room for. */
final class Table {

    private final MeteredBytes bytes;
    private final long count;
    private final int rowBytes;
    private final long from;
    private long row = -1;

    /** The number of rows stands four bytes before the first. */
    Table(Boxes boxes, Box box, int headerBytes, int rowBytes) {
        this.bytes = boxes.bytes().another();
        this.rowBytes = rowBytes;
        this.from = boxes.withRoomFor(headerBytes, box).body() + headerBytes;
        this.count = bytes.u32(from - 4);
        if (count > (box.end() - from) / rowBytes) {
            throw new BrokenMedia(Flaw.TABLES_DISAGREE, box.at());
        }
    }

    long count() {
        return count;
    }

    long at() {
        return from + row * rowBytes;
    }

    /** Whether there is one more row; then it is the current one. */
    boolean next() {
        row++;
        return row < count;
    }

    /** A number of 32 bits in the current row. */
    long u32(int offset) {
        return bytes.u32(at() + offset);
    }

    long i64() {
        return bytes.i64(at());
    }

    int u16() {
        return bytes.u16(at());
    }

    int u8() {
        return bytes.u8(at());
    }
}
