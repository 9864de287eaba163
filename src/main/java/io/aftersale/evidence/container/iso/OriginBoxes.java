// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;

/**
 * Notes where a film tells about place, device and time: {@code udta} with its children, {@code meta} of Apple and
 * Android, {@code uuid} of vendors. Vendors' own boxes that cannot be read are no reason to refuse a film.
 */
final class OriginBoxes {

    private static final String XMP = "be7acfcb97a942e89c71999491e3afac";
    private static final int UUID_BYTES = 16;
    private static final Set<String> ORIGINS = Set.of("udta", "meta", "uuid");
    private static final Set<String> IN_NO_ENTRY = Set.of("udta", "meta", "uuid", "free", "skip");
    private static final Set<String> IN_FRAGMENT_INDEX = Set.of("tfra", "mfro");

    /** Longer values name neither make nor model. */
    private static final int LONGEST_VALUE = 256;

    private final Boxes boxes;
    private final MeteredBytes bytes;
    private final MetadataNotes notes;

    OriginBoxes(Boxes boxes, MetadataNotes notes) {
        this.boxes = boxes;
        this.bytes = boxes.bytes();
        this.notes = notes;
    }

    /** Looks into those that are not known, whatever they are. */
    void lookIntoStrangers(Box parent, Set<String> known) {
        boxes.each(parent, box -> {
            if (!known.contains(box.type())) {
                lookIntoStranger(box);
            }
        });
    }

    /** Vendors' boxes and free room, in which leftovers may stand. */
    void lookIntoStranger(Box box) {
        if (box.type().equals("mfra")) {
            guarded(() -> lookIntoStrangers(box, IN_FRAGMENT_INDEX));
        } else if (ORIGINS.contains(box.type())) {
            lookInto(box);
        } else {
            notes.found(Kind.OTHER, box.body(), box.length());
        }
    }

    /** Vendors' boxes and free room in descriptions of film, behind what each begins with; all others say how to decode. */
    void lookIntoEntries(Box stsd, int begins) {
        guarded(() -> boxes.each(stsd.body() + 8, stsd.end(), entry -> {
            boxes.each(entry.body() + begins, entry.end(), box -> {
                if (IN_NO_ENTRY.contains(box.type())) {
                    lookIntoStranger(box);
                }
            });
        }));
    }

    /** What a box holds behind so many bytes. */
    void lookIntoRest(Box box, int behind) {
        notes.found(Kind.OTHER, box.body() + behind, box.length() - behind);
    }

    /** More may be told than is looked for. */
    void someAreUnknown() {
        notes.someAreUnknown();
    }

    /** Does nothing for boxes of other kinds. */
    void lookInto(Box box) {
        guarded(() -> {
            switch (box.type()) {
                case "udta" -> boxes.each(box, this::lookIntoUserData);
                case "meta" -> new KeyedMetadata(boxes, this::told, notes).lookInto(box);
                case "uuid" -> lookIntoUuid(box);
                default -> {}
            }
        });
    }

    private void guarded(Runnable look) {
        try {
            look.run();
        } catch (BrokenMedia broken) {
            if (broken.fault().flaw() == Flaw.TOO_MUCH_TO_READ) {
                throw broken;
            }
            notes.someAreUnknown();
        }
    }

    private void lookIntoUserData(Box box) {
        if (box.type().equals("meta")) {
            lookInto(box);
            return;
        }
        notes.found(box.type(), box.body(), box.length());
        boolean told = box.type().charAt(0) == 0xA9 && box.length() > 4;
        if (told) {
            int length = (int) Math.min(bytes.u16(box.body()), box.length() - 4);
            tell(box.type(), box.body() + 4, length);
        }
    }

    private void lookIntoUuid(Box box) {
        String id = HexFormat.of()
                .formatHex(bytes.block(boxes.withRoomFor(UUID_BYTES, box).body(), UUID_BYTES));
        notes.found(id.equals(XMP) ? Kind.XMP : Kind.OTHER, box.body() + UUID_BYTES, box.length() - UUID_BYTES);
    }

    /** A value under a name. */
    private void told(String name, long from, long length) {
        notes.found(name, from, length);
        if (length <= LONGEST_VALUE) {
            tell(name, from, (int) length);
        }
    }

    private void tell(String name, long from, int length) {
        notes.told(name, new String(bytes.block(from, length), StandardCharsets.UTF_8));
    }
}
