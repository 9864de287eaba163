// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.Fault;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Walked;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a HEIF file (ISO/IEC 23008-12): which picture is the one to show, how large, and is its data there? */
final class PictureFile {

    private static final Set<String> WANTED = Set.of("pitm", "iinf", "iloc", "iprp", "idat");

    private static final Set<String> IN_META =
            Set.of("hdlr", "pitm", "iinf", "iloc", "iprp", "idat", "iref", "dinf", "grpl", "ipro");

    /** Words about the picture, times, vendors' own. */
    private static final Set<String> TELLING = Set.of("udes", "altt", "crtt", "mdft", "uuid", "free", "skip");

    private final Boxes boxes;
    private final MeteredBytes bytes;
    private final Layout layout;
    private final MetadataNotes notes = new MetadataNotes();

    PictureFile(Boxes boxes, Layout layout) {
        this.boxes = boxes;
        this.bytes = boxes.bytes();
        this.layout = layout;
    }

    Walked read() {
        Box meta = layout.meta();
        if (meta == null) {
            throw new BrokenMedia(Flaw.NO_INDEX, layout.end());
        }
        Map<String, Box> in = boxes.named(boxes.withRoomFor(4, meta).body() + 4, meta.end(), WANTED);
        Map<Long, String> items = new PictureItems(boxes).read(Boxes.need(in, "iinf", meta.at()));
        List<String> codecs = PictureItems.codecs(items);
        long shown = shown(Boxes.need(in, "pitm", meta.at()));
        if (codecs.isEmpty() || !items.containsKey(shown)) {
            throw new BrokenMedia(Flaw.NO_INDEX, meta.at());
        }
        PictureProperties properties = new PictureProperties(boxes, Boxes.need(in, "iprp", meta.at()), shown);
        PictureData data = new PictureData(boxes, items, in.get("idat"), notes);
        data.look(Boxes.need(in, "iloc", meta.at()));
        noteStrangers(meta);
        return new Walked(facts(codecs, properties), fault(data, meta), null, layout.end());
    }

    private void noteStrangers(Box meta) {
        layout.strangers().forEach(box -> notes.found(Kind.OTHER, box.body(), box.length()));
        boxes.each(meta.body() + 4, meta.end(), box -> {
            if (!IN_META.contains(box.type())) {
                notes.found(Kind.OTHER, box.body(), box.length());
            }
            if (box.type().equals("iprp")) {
                noteProperties(box);
            }
        });
        boolean film = layout.moov() != null || layout.firstFragment() >= 0;
        if (!layout.allStrangers() || film) {
            notes.someAreUnknown();
        }
    }

    /** Of properties those that say nothing about how to show it. */
    private void noteProperties(Box iprp) {
        boxes.each(iprp, box -> {
            if (box.type().equals("ipco")) {
                boxes.each(box, property -> {
                    if (TELLING.contains(property.type())) {
                        notes.found(Kind.OTHER, property.body(), property.length());
                    }
                });
            } else if (!box.type().equals("ipma")) {
                notes.found(Kind.OTHER, box.body(), box.length());
            }
        });
    }

    private long shown(Box pitm) {
        boolean large = bytes.u8(boxes.withRoomFor(6, pitm).body()) > 0;
        return large ? bytes.u32(boxes.withRoomFor(8, pitm).body() + 4) : bytes.u16(pitm.body() + 4);
    }

    private @Nullable Fault fault(PictureData data, Box meta) {
        if (!data.some()) {
            throw new BrokenMedia(Flaw.NO_DATA, meta.at());
        }
        return data.someIsMissing() || layout.cut() != null ? new Fault(Flaw.END_MISSING, bytes.size()) : null;
    }

    private ContainerFacts facts(List<String> codecs, PictureProperties properties) {
        return new ContainerFacts(
                MediaFamily.HEIF,
                Brands.pictureType(layout.brands()),
                codecs,
                properties.picture(),
                null,
                false,
                notes.origin(),
                notes.metadata(),
                null);
    }
}
