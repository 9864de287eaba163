// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.MeteredBytes;

/**
 * What {@code mvex} says about the fragments that follow.
 *
 * @param units length of the whole film by its own clock, 0 where it is not told
 * @param defaultUnits length of a frame of the track that was asked for
 */
record Extension(long units, long defaultUnits) {

    static Extension read(Boxes boxes, Box mvex, long trackId) {
        MeteredBytes bytes = boxes.bytes();
        long[] found = new long[2];
        boxes.each(mvex, box -> {
            if (box.type().equals("mehd")) {
                boolean large = bytes.u8(boxes.withRoomFor(8, box).body()) == 1;
                found[0] = large ? bytes.i64(boxes.withRoomFor(12, box).body() + 4) : bytes.u32(box.body() + 4);
            }
            if (box.type().equals("trex")
                    && bytes.u32(boxes.withRoomFor(24, box).body() + 4) == trackId) {
                found[1] = bytes.u32(box.body() + 12);
            }
        });
        return new Extension(Math.max(0, found[0]), found[1]);
    }
}
