// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.photo;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Picture;
import io.aftersale.evidence.container.reading.Walked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The segments of one JPEG file: first all headers, then scans, whose bytes are stepped over to the next marker. */
final class JpegSegments {

    private static final PhotoFound FOUND = new PhotoFound(MediaFamily.JPEG, "image/jpeg", List.of("jpeg"));

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private final MeteredBytes bytes;
    private final MetadataNotes notes = new MetadataNotes();
    private final JpegMetadata metadata;
    private @Nullable Picture picture;
    private boolean scan;
    private long at = 2;

    JpegSegments(MeteredBytes bytes) {
        this.bytes = bytes;
        this.metadata = new JpegMetadata(bytes, notes);
    }

    Walked walk() {
        int marker = nextMarker();
        while (marker >= 0 && marker != END_OF_IMAGE && segment(marker)) {
            marker = nextMarker();
        }
        Picture found = picture;
        if (found == null || !scan) {
            throw new BrokenMedia(marker == END_OF_IMAGE ? Flaw.NO_DATA : Flaw.HEADER_CUT, at);
        }
        return marker == END_OF_IMAGE ? FOUND.whole(found, notes, at) : FOUND.cut(found, notes, bytes.size());
    }

    /** The next marker, -1 at the end of the file; after it stands what it marks. Only in scans may bytes lie between. */
    private int nextMarker() {
        while (at + 1 < bytes.size()) {
            int marker = bytes.u8(at) == 0xFF ? bytes.u8(at + 1) : 0;
            if (isMarker(marker)) {
                bytes.step(at);
                at += 2;
                return marker;
            }
            if (!scan && marker != 0xFF) {
                throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, at);
            }
            at++;
        }
        return -1;
    }

    /** Neither a stuffed byte nor a fill byte nor one of the marks that restart decoding inside a scan. */
    static boolean isMarker(int marker) {
        boolean restart = marker >= 0xD0 && marker <= 0xD7;
        return marker > 1 && marker < 0xFF && !restart;
    }

    /** False where the file ends in the segment. */
    private boolean segment(int marker) {
        if (bytes.size() - at < 2) {
            return false;
        }
        int length = bytes.u16(at);
        if (length < 2) {
            throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, at);
        }
        if (length > bytes.size() - at) {
            return false;
        }
        switch (marker) {
            case START_OF_SCAN -> scan = true;
            case 0xC4, 0xC8, 0xCC -> {}
            default -> header(marker, length);
        }
        at += length;
        return true;
    }

    private void header(int marker, int length) {
        boolean frame = marker >= 0xC0 && marker <= 0xCF;
        if (frame && length >= 8) {
            Picture here = Picture.of(bytes.u16(at + 5), bytes.u16(at + 3), 0, 1, at);
            picture = picture == null ? here : picture;
        } else if (!frame) {
            metadata.note(marker, at + 2, length - 2);
        }
    }
}
