// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.photo;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Picture;
import io.aftersale.evidence.container.reading.Walked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chunks of one WebP file; the first says the size of the picture. */
final class WebpChunks {

    private static final int HEADER = 8;
    private static final int FIRST_CHUNK = 12;
    private static final int KEY_FRAME_SIGN = 0x9D012A;
    private static final int LOSSLESS_SIGN = 0x2F;
    private static final int FOURTEEN_BITS = 0x3FFF;

    private final MeteredBytes bytes;
    private final MetadataNotes notes = new MetadataNotes();
    private final long end;
    private @Nullable Picture size;
    private String codec = "";
    private long frames;
    private boolean missing;
    private boolean data;

    WebpChunks(MeteredBytes bytes) {
        this.bytes = bytes;
        this.end = HEADER + bytes.u32LittleEndian(4);
    }

    Walked walk() {
        long at = FIRST_CHUNK;
        while (end - at >= HEADER && !missing) {
            at = chunk(at);
        }
        Picture found = size;
        if (found == null || !data) {
            throw new BrokenMedia(missing ? Flaw.HEADER_CUT : Flaw.NO_DATA, at);
        }
        Picture picture = new Picture(found.width(), found.height(), 0, Math.max(1, frames));
        PhotoFound photo = new PhotoFound(MediaFamily.WEBP, "image/webp", List.of(codec));
        return missing || end > bytes.size()
                ? photo.cut(picture, notes, bytes.size())
                : photo.whole(picture, notes, end);
    }

    /** Where the next chunk begins: chunks have an even number of bytes. */
    private long chunk(long at) {
        bytes.step(at);
        if (bytes.size() - at < HEADER) {
            missing = true;
            return at;
        }
        long length = bytes.u32LittleEndian(at + 4);
        if (length > end - at - HEADER) {
            throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, at);
        }
        missing = length > bytes.size() - at - HEADER;
        read(bytes.text(at, 4), at + HEADER, length);
        return at + HEADER + length + (length & 1);
    }

    private void read(String type, long body, long length) {
        switch (type) {
            case "VP8 " -> lossy(body, length);
            case "VP8L" -> lossless(body, length);
            case "VP8X" -> extended(body, length);
            case "ANMF" -> frame();
            case "EXIF" -> exif(body, length);
            case "XMP " -> notes.found(Kind.XMP, body, missing ? 0 : length);
            default -> {}
        }
    }

    private void lossy(long body, long length) {
        if (length < 10 || bytes.u24(body + 3) != KEY_FRAME_SIGN) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, body);
        }
        data(
                "VP8",
                Picture.of(littleEndian(body + 6) & FOURTEEN_BITS, littleEndian(body + 8) & FOURTEEN_BITS, 0, 1, body));
    }

    private void lossless(long body, long length) {
        if (length < 5 || bytes.u8(body) != LOSSLESS_SIGN) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, body);
        }
        long bits = bytes.u32LittleEndian(body + 1);
        data("VP8L", Picture.of((bits & FOURTEEN_BITS) + 1, (bits >> 14 & FOURTEEN_BITS) + 1, 0, 1, body));
    }

    private void extended(long body, long length) {
        if (length < 10) {
            throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, body);
        }
        size = Picture.of(
                1 + (bytes.u32LittleEndian(body + 4) & 0xFFFFFF),
                1 + littleEndian(body + 7) + ((long) bytes.u8(body + 9) << 16),
                0,
                1,
                body);
    }

    private void data(String coded, Picture picture) {
        data = true;
        codec = coded;
        size = size == null ? picture : size;
    }

    private void frame() {
        data = true;
        codec = "ANMF";
        frames++;
    }

    /** Some writers put JPEG's six bytes in front. */
    private void exif(long body, long length) {
        if (!missing) {
            int skipped = length >= 6 && bytes.text(body, 4).equals("Exif") ? 6 : 0;
            notes.found(Kind.EXIF, body + skipped, length - skipped);
        }
    }

    private long littleEndian(long at) {
        return bytes.u8(at) | (long) bytes.u8(at + 1) << 8;
    }
}
