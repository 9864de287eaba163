// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.photo;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MediaWalker;
import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Picture;
import io.aftersale.evidence.container.reading.Walked;
import java.util.List;

/** Reads PNG and APNG (PNG third edition): the chunks one after the other, none inflated. */
public final class PngWalker implements MediaWalker {

    private static final PhotoFound FOUND = new PhotoFound(MediaFamily.PNG, "image/png", List.of("png"));
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final String HEADER = "IHDR";
    private static final String DATA = "IDAT";
    private static final int AROUND_DATA = 12;
    private static final int HEADER_DATA = 13;

    @Override
    public boolean knows(MeteredBytes bytes) {
        return bytes.size() >= SIGNATURE.length()
                && bytes.text(0, SIGNATURE.length()).equals(SIGNATURE);
    }

    @Override
    public Walked walk(MeteredBytes bytes) {
        return new Chunks(bytes).walk();
    }

    /** One file. */
    private static final class Chunks {

        private final MeteredBytes bytes;
        private final MetadataNotes notes = new MetadataNotes();
        private long at = SIGNATURE.length();
        private long frames = 1;
        private boolean data;
        private boolean ended;

        Chunks(MeteredBytes bytes) {
            this.bytes = bytes;
        }

        Walked walk() {
            Picture size = size();
            while (!ended && bytes.size() - at >= AROUND_DATA && fits()) {
                chunk(bytes.u32(at), bytes.text(at + 4, 4));
            }
            if (!data) {
                throw new BrokenMedia(ended ? Flaw.NO_DATA : Flaw.HEADER_CUT, at);
            }
            Picture picture = new Picture(size.width(), size.height(), 0, frames);
            return ended ? FOUND.whole(picture, notes, at) : FOUND.cut(picture, notes, bytes.size());
        }

        private Picture size() {
            boolean header = bytes.text(at + 4, 4).equals(HEADER) && bytes.u32(at) == HEADER_DATA;
            if (!header) {
                throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, at);
            }
            return Picture.of(bytes.u32(at + 8), bytes.u32(at + 12), 0, 1, at);
        }

        private boolean fits() {
            data |= bytes.text(at + 4, 4).equals(DATA);
            return bytes.u32(at) <= bytes.size() - at - AROUND_DATA;
        }

        private void chunk(long length, String type) {
            bytes.step(at);
            if (!type.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))) {
                throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, at);
            }
            switch (type) {
                case DATA -> {}
                case HEADER -> onlyTheFirst();
                case "IEND" -> ended = true;
                case "acTL" -> frames = length < 4 ? 1 : Math.max(1, bytes.u32(at + 8));
                default -> notes.found(kind(type), at + 8, isMetadata(type) ? length : 0);
            }
            at += length + AROUND_DATA;
        }

        /** Readers differ about which of two sizes counts. */
        private void onlyTheFirst() {
            if (at != SIGNATURE.length()) {
                throw new BrokenMedia(Flaw.TOLD_TWICE, at);
            }
        }

        private static boolean isMetadata(String type) {
            return switch (type) {
                case "eXIf", "tEXt", "zTXt", "iTXt", "tIME" -> true;
                default -> false;
            };
        }

        private static Kind kind(String type) {
            return switch (type) {
                case "eXIf" -> Kind.EXIF;
                case "tIME" -> Kind.DATE;
                default -> Kind.OTHER;
            };
        }
    }
}
