// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the items of a HEIF file lie: {@code iloc} (ISO/IEC 14496-12 8.11.3). Each must lie in the file. */
final class PictureData {

    private static final int IN_FILE = 0;
    private static final int IN_IDAT = 1;

    /** The TIFF structure begins some bytes into the item; the item says how many. */
    private static final int EXIF_OFFSET_BYTES = 4;

    private final Boxes boxes;
    private final MeteredBytes bytes;
    private final Map<Long, String> items;
    private final @Nullable Box idat;
    private final MetadataNotes notes;
    private final Set<Long> begun = new HashSet<>();
    private boolean some;
    private boolean someIsMissing;

    PictureData(Boxes boxes, Map<Long, String> items, @Nullable Box idat, MetadataNotes notes) {
        this.boxes = boxes;
        this.bytes = boxes.bytes();
        this.items = items;
        this.idat = idat;
        this.notes = notes;
    }

    void look(Box iloc) {
        new ItemPlaces(boxes, iloc).each(this::place);
    }

    boolean some() {
        return some;
    }

    boolean someIsMissing() {
        return someIsMissing;
    }

    private void place(ItemPlaces.Place place) {
        if (place.reference() != 0) {
            throw new BrokenMedia(Flaw.DATA_ELSEWHERE, place.at());
        }
        String type = items.getOrDefault(place.item(), "");
        long from = place.from() + base(place);
        boolean here = from >= 0 && from <= bytes.size() - place.length();
        if (PictureItems.isCoded(type)) {
            some |= here && place.length() > 0;
            someIsMissing |= !here;
        }
        if (here) {
            note(place.item(), type, from, place.length());
        } else if (!PictureItems.isShown(type)) {
            notes.someAreUnknown();
        }
    }

    private long base(ItemPlaces.Place place) {
        return switch (place.method()) {
            case IN_FILE -> 0;
            case IN_IDAT -> idat == null ? Long.MIN_VALUE : idat.body();
            default -> Long.MIN_VALUE;
        };
    }

    private void note(long item, String type, long from, long length) {
        switch (type) {
            case "Exif" -> noteExif(item, from, length);
            case "mime" -> notes.found(Kind.XMP, from, length);
            default -> {
                if (!PictureItems.isShown(type)) {
                    notes.found(Kind.OTHER, from, length);
                }
            }
        }
    }

    /** Only the first piece of an item says where its TIFF structure begins; what stands before that goes too. */
    private void noteExif(long item, long from, long length) {
        boolean told = begun.add(item) && length >= EXIF_OFFSET_BYTES;
        long before = told ? EXIF_OFFSET_BYTES + bytes.u32(from) : length;
        if (before <= length) {
            notes.found(Kind.OTHER, from, before);
            notes.found(Kind.EXIF, from + before, length - before);
        } else {
            notes.found(Kind.OTHER, from, length);
        }
    }
}
