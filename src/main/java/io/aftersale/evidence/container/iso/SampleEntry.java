// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;

/**
 * How a track is coded: the first entry of {@code stsd}.
 *
 * @param width 0 for anything but film
 * @param lengthBytes bytes of the length in front of each unit of a frame, 1 to 4
 */
record SampleEntry(String codec, int width, int height, int lengthBytes) {

    /** One for each change of coding; phones write one, editors a few. */
    private static final long MOST_ENTRIES = 16;

    /** What a description of film begins with. */
    static final int VISUAL_BYTES = 78;

    private static final int USUAL_LENGTH_BYTES = 4;

    static SampleEntry read(Boxes boxes, Box stsd, boolean film) {
        MeteredBytes bytes = boxes.bytes();
        long count = bytes.u32(boxes.withRoomFor(16, stsd).body() + 4);
        if (count < 1 || count > MOST_ENTRIES) {
            throw new BrokenMedia(Flaw.TABLES_DISAGREE, stsd.at());
        }
        Box first = boxes.first(stsd.body() + 8, stsd.end());
        if (!film) {
            return new SampleEntry(first.type(), 0, 0, USUAL_LENGTH_BYTES);
        }
        long at = boxes.withRoomFor(VISUAL_BYTES, first).body();
        return new SampleEntry(first.type(), bytes.u16(at + 24), bytes.u16(at + 26), lengthBytes(boxes, first));
    }

    private static int lengthBytes(Boxes boxes, Box entry) {
        if (!VideoCodecs.areNal(entry.type())) {
            return USUAL_LENGTH_BYTES;
        }
        int[] found = {USUAL_LENGTH_BYTES};
        boxes.each(entry.body() + VISUAL_BYTES, entry.end(), box -> {
            switch (box.type()) {
                case "avcC" -> found[0] = lengthAt(boxes, box, 4);
                case "hvcC" -> found[0] = lengthAt(boxes, box, 21);
                default -> {}
            }
        });
        return found[0];
    }

    private static int lengthAt(Boxes boxes, Box configuration, int at) {
        return (boxes.bytes().u8(boxes.withRoomFor(at + 1, configuration).body() + at) & 3) + 1;
    }
}
