// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Size and turn of the picture to show: {@code iprp} with its properties and who has them (ISO/IEC 23008-12 9.3). */
final class PictureProperties {

    private static final int QUARTER = 90;

    private final Boxes boxes;
    private final MeteredBytes bytes;
    private final Box iprp;
    private final long item;
    private long width;
    private long height;
    private int turnedBy;

    PictureProperties(Boxes boxes, Box iprp, long item) {
        this.boxes = boxes;
        this.bytes = boxes.bytes();
        this.iprp = iprp;
        this.item = item;
    }

    Picture picture() {
        Map<String, Box> in = boxes.named(iprp, Set.of("ipco"));
        Set<Integer> numbers = new HashSet<>();
        boxes.each(iprp, box -> {
            if (box.type().equals("ipma")) {
                numbers.addAll(numbers(box));
            }
        });
        int[] number = {0};
        boxes.each(Boxes.need(in, "ipco", iprp.at()), property -> {
            number[0]++;
            if (numbers.contains(number[0])) {
                read(property);
            }
        });
        return Picture.of(width, height, turnedBy, 1, iprp.at());
    }

    private void read(Box property) {
        switch (property.type()) {
            case "ispe" -> {
                width = bytes.u32(boxes.withRoomFor(12, property).body() + 4);
                height = bytes.u32(property.body() + 8);
            }
            case "irot" ->
                turnedBy = (4 - (bytes.u8(boxes.withRoomFor(1, property).body()) & 3)) % 4 * QUARTER;
            default -> {}
        }
    }

    /** The properties that our item has, by their numbers from 1. */
    private List<Integer> numbers(Box ipma) {
        boolean largeItems = bytes.u8(boxes.withRoomFor(8, ipma).body()) > 0;
        boolean largeNumbers = (bytes.u8(ipma.body() + 3) & 1) == 1;
        List<Integer> numbers = new ArrayList<>();
        long at = ipma.body() + 8;
        int header = largeItems ? 5 : 3;
        while (at + header <= ipma.end()) {
            bytes.step(at);
            long owner = largeItems ? bytes.u32(at) : bytes.u16(at);
            int count = bytes.u8(at + header - 1);
            at += header;
            for (int i = 0; i < count && owner == item; i++) {
                numbers.add(largeNumbers ? bytes.u16(at + 2L * i) & 0x7FFF : bytes.u8(at + i) & 0x7F);
            }
            at += largeNumbers ? 2L * count : count;
        }
        return numbers;
    }
}
