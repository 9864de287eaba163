// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.photo;

import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import io.aftersale.evidence.container.reading.MeteredBytes;

/** Tells which application segments and comments of a JPEG are metadata; the rest says how to decode it. */
final class JpegMetadata {

    private static final int COMMENT = 0xFE;
    private static final int APP1 = 0xE1;
    private static final int APP15 = 0xEF;
    private static final int APP14_ADOBE = 0xEE;
    private static final int APP2 = 0xE2;
    private static final String EXIF = "Exif\0";
    private static final int EXIF_BYTES = 6;
    private static final String COLOURS = "ICC_PROFILE";
    private static final String XMP = "http://ns.adobe.com/x";
    private static final int LONGEST_NAME = 40;

    private final MeteredBytes bytes;
    private final MetadataNotes notes;

    JpegMetadata(MeteredBytes bytes, MetadataNotes notes) {
        this.bytes = bytes;
        this.notes = notes;
    }

    void note(int marker, long from, int length) {
        if (marker == COMMENT) {
            notes.found(Kind.OTHER, from, length);
        }
        boolean application = marker >= APP1 && marker <= APP15 && marker != APP14_ADOBE;
        if (application) {
            noteApplication(marker, from, length);
        }
    }

    private void noteApplication(int marker, long from, int length) {
        String head = bytes.text(from, Math.min(length, LONGEST_NAME));
        if (marker == APP1 && head.startsWith(EXIF)) {
            notes.found(Kind.EXIF, from + EXIF_BYTES, length - EXIF_BYTES);
        } else if (!(marker == APP2 && head.startsWith(COLOURS))) {
            notes.found(head.startsWith(XMP) ? Kind.XMP : Kind.OTHER, from, length);
        }
    }
}
