// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The items of a HEIF file by number: {@code iinf} (ISO/IEC 14496-12 8.11.6). */
final class PictureItems {

    /** A picture of 250 megapixel has a thousand tiles. */
    private static final int MOST_ITEMS = 10_000;

    private static final Set<String> CODECS =
            Set.of("hvc1", "hev1", "av01", "avc1", "vvc1", "evc1", "jpeg", "j2k1", "unci");

    private static final Set<String> DERIVED = Set.of("grid", "iovl", "iden", "tmap");

    private final Boxes boxes;
    private final MeteredBytes bytes;

    PictureItems(Boxes boxes) {
        this.boxes = boxes;
        this.bytes = boxes.bytes();
    }

    Map<Long, String> read(Box iinf) {
        int header = bytes.u8(boxes.withRoomFor(6, iinf).body()) == 0 ? 6 : 8;
        Map<Long, String> items = new LinkedHashMap<>();
        boxes.each(iinf.body() + header, iinf.end(), box -> {
            if (items.size() >= MOST_ITEMS) {
                throw new BrokenMedia(Flaw.TOO_MUCH_TO_READ, box.at());
            }
            if (box.type().equals("infe")) {
                readEntry(box, items);
            }
        });
        return items;
    }

    private void readEntry(Box infe, Map<Long, String> items) {
        int version = bytes.u8(boxes.withRoomFor(12, infe).body());
        long at = infe.body() + 4;
        switch (version) {
            case 2 -> items.put((long) bytes.u16(at), bytes.text(at + 4, 4));
            case 3 ->
                items.put(bytes.u32(at), bytes.text(boxes.withRoomFor(14, infe).body() + 10, 4));
            default -> throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, infe.at());
        }
    }

    /** How its pictures are coded; each once. */
    static List<String> codecs(Map<Long, String> items) {
        return items.values().stream().filter(CODECS::contains).distinct().toList();
    }

    /** Coded, or made of others that are. */
    static boolean isShown(String type) {
        return isCoded(type) || DERIVED.contains(type);
    }

    static boolean isCoded(String type) {
        return CODECS.contains(type);
    }
}
