// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.function.Consumer;

/** Reads an {@code iloc} box, whose numbers have the sizes that it says in front. */
final class ItemPlaces {

    /** One piece of an item; how its offset counts is said by the method. */
    record Place(long item, int method, int reference, long from, long length, long at) {}

    private final MeteredBytes bytes;
    private final Box iloc;
    private final int version;
    private final int offsetBytes;
    private final int lengthBytes;
    private final int baseBytes;
    private final int indexBytes;
    private long at;

    ItemPlaces(Boxes boxes, Box iloc) {
        this.bytes = boxes.bytes();
        this.iloc = boxes.withRoomFor(8, iloc);
        this.version = bytes.u8(iloc.body());
        int sizes = bytes.u16(iloc.body() + 4);
        this.offsetBytes = sizes >> 12;
        this.lengthBytes = sizes >> 8 & 15;
        this.baseBytes = sizes >> 4 & 15;
        this.indexBytes = version == 0 ? 0 : sizes & 15;
        this.at = iloc.body() + 6;
        if (version > 2) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, iloc.at());
        }
    }

    void each(Consumer<Place> visitor) {
        long count = number(version < 2 ? 2 : 4);
        for (long i = 0; i < count; i++) {
            item(visitor);
        }
    }

    private void item(Consumer<Place> visitor) {
        long item = number(version < 2 ? 2 : 4);
        int method = version == 0 ? 0 : (int) number(2) & 15;
        int reference = (int) number(2);
        long base = number(baseBytes);
        long extents = number(2);
        if (extents > 1 && indexBytes + offsetBytes + lengthBytes == 0) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, at);
        }
        for (long i = 0; i < extents; i++) {
            long begins = at;
            bytes.step(begins);
            number(indexBytes);
            long offset = number(offsetBytes);
            visitor.accept(new Place(item, method, reference, sum(base, offset), number(lengthBytes), begins));
        }
    }

    /** Offsets that wrap lead nowhere. */
    private static long sum(long base, long offset) {
        long sum = base + offset;
        return base < 0 || offset < 0 || sum < 0 ? Long.MIN_VALUE : sum;
    }

    private long number(int width) {
        if (width > iloc.end() - at) {
            throw new BrokenMedia(Flaw.TABLES_DISAGREE, at);
        }
        long number = switch (width) {
            case 0 -> 0;
            case 2 -> bytes.u16(at);
            case 4 -> bytes.u32(at);
            case 8 -> bytes.i64(at);
            default -> throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, iloc.at());
        };
        at += width;
        return number;
    }
}
