// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a {@code trak} box and the boxes below it that it knows by name. */
final class TrackReader {

    private static final Set<String> TABLES = Set.of("stsd", "stts", "stsc", "stsz", "stz2", "stco", "co64");

    private static final Set<String> IN_MEDIA = Set.of("mdhd", "hdlr", "minf", "elng");

    private static final Set<String> IN_INFORMATION =
            Set.of("vmhd", "smhd", "hmhd", "nmhd", "sthd", "gmhd", "hdlr", "dinf", "stbl");

    private static final Set<String> IN_TABLES = Set.of(
            "stsd", "stts", "stsc", "stsz", "stz2", "stco", "co64", "ctts", "cslg", "stss", "stps", "sdtp", "stsh",
            "padb", "stdp", "subs", "saiz", "saio", "sbgp", "sgpd", "senc");

    /** What a data reference has besides a place: version and flags. */
    private static final int BARE_REFERENCE = 4;

    private final Boxes boxes;
    private final MeteredBytes bytes;
    private final OriginBoxes origins;

    TrackReader(Boxes boxes, OriginBoxes origins) {
        this.boxes = boxes;
        this.origins = origins;
        this.bytes = boxes.bytes();
    }

    Track read(Box trak) {
        Map<String, Box> in = boxes.named(trak, Set.of("tkhd", "mdia", "edts"));
        Box mdia = Boxes.need(in, "mdia", trak.at());
        Map<String, Box> media = boxes.named(mdia, Set.of("mdhd", "hdlr", "minf"));
        origins.lookIntoStrangers(mdia, IN_MEDIA);
        Box hdlr = boxes.withRoomFor(12, Boxes.need(media, "hdlr", mdia.at()));
        String handler = bytes.text(hdlr.body() + 8, 4);
        Map<String, Box> tables = tables(Boxes.need(media, "minf", mdia.at()));
        SampleEntry entry = entry(Boxes.need(tables, "stsd", mdia.at()), handler.equals("vide"));
        Shown shown = shown(Boxes.need(in, "tkhd", trak.at()));
        boolean coded = entry.width() > 0 && entry.height() > 0;
        return new Track(
                trak.at(),
                shown.id,
                handler,
                MovieHeader.read(boxes, Boxes.need(media, "mdhd", mdia.at())),
                EditList.read(boxes, in.get("edts")),
                entry,
                coded ? entry.width() : shown.width,
                coded ? entry.height() : shown.height,
                shown.turnedBy,
                tables);
    }

    private SampleEntry entry(Box stsd, boolean film) {
        if (film) {
            origins.lookIntoEntries(stsd, SampleEntry.VISUAL_BYTES);
        }
        return SampleEntry.read(boxes, stsd, film);
    }

    private Map<String, Box> tables(Box minf) {
        Map<String, Box> in = boxes.named(minf, Set.of("dinf", "stbl"));
        origins.lookIntoStrangers(minf, IN_INFORMATION);
        refuseDataElsewhere(in.get("dinf"));
        Box stbl = Boxes.need(in, "stbl", minf.at());
        origins.lookIntoStrangers(stbl, IN_TABLES);
        return boxes.named(stbl, TABLES);
    }

    /** A film that lies in another file or on a server is not here; a player would go and fetch it. */
    private void refuseDataElsewhere(@Nullable Box dinf) {
        if (dinf != null) {
            origins.lookIntoStrangers(dinf, Set.of("dref"));
        }
        Box dref = dinf == null ? null : boxes.named(dinf, Set.of("dref")).get("dref");
        if (dref != null) {
            boxes.each(boxes.withRoomFor(8, dref).body() + 8, dref.end(), reference -> {
                boolean here = (bytes.u8(boxes.withRoomFor(4, reference).body() + 3) & 1) == 1;
                if (!here) {
                    throw new BrokenMedia(Flaw.DATA_ELSEWHERE, reference.at());
                }
                origins.lookIntoRest(reference, BARE_REFERENCE);
            });
        }
    }

    private Shown shown(Box tkhd) {
        boolean large = bytes.u8(boxes.withRoomFor(84, tkhd).body()) == 1;
        long matrix = boxes.withRoomFor(large ? 96 : 84, tkhd).body() + (large ? 52 : 40);
        long id = bytes.u32(tkhd.body() + (large ? 20 : 12));
        return new Shown(id, turnedBy(matrix), bytes.u16(matrix + 36), bytes.u16(matrix + 40));
    }

    /** The matrix is (a b u, c d v, x y w); cameras write quarter turns only. */
    private int turnedBy(long matrix) {
        int a = Integer.signum(bytes.i32(matrix));
        int b = Integer.signum(bytes.i32(matrix + 4));
        if (b != 0) {
            return b > 0 ? 90 : 270;
        }
        return a < 0 ? 180 : 0;
    }

    private record Shown(long id, int turnedBy, int width, int height) {}
}
