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

/** The chunks of one WebP file; the first says the size of the picture, and no frame may be larger. */
final class WebpChunks {

    private static final int HEADER = WebpParts.HEADER;

    private final MeteredBytes bytes;
    private final MetadataNotes notes = new MetadataNotes();
    private final long end;
    private WebpCanvas canvas;
    private @Nullable Picture size;
    private String codec = "";
    private long frames;
    private boolean missing;

    WebpChunks(MeteredBytes bytes) {
        this.bytes = bytes;
        this.end = HEADER + bytes.u32LittleEndian(4);
        this.canvas = new WebpCanvas(bytes, null);
    }

    Walked walk() {
        long at = WebpParts.FIRST_CHUNK;
        while (end - at >= HEADER && !missing) {
            at = chunk(at);
        }
        Picture found = size;
        if (found == null || codec.isEmpty()) {
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
            case "VP8X" -> extended(body, length);
            case "ANMF" -> frame(body, length);
            case "EXIF" -> exif(body, length);
            case "XMP " -> notes.found(Kind.XMP, body, missing ? 0 : length);
            default -> still(type, body, length);
        }
    }

    private void extended(long body, long length) {
        if (size != null) {
            throw new BrokenMedia(Flaw.TOLD_TWICE, body);
        }
        size = WebpCanvas.extended(bytes, body, length);
        canvas = new WebpCanvas(bytes, size);
    }

    private void still(String type, long body, long length) {
        Picture painted = canvas.paint(type, body, length);
        if (painted != null) {
            codec = type.strip();
            size = size == null ? painted : size;
        }
    }

    /** Of a frame whose beginning is cut nothing is shown. */
    private void frame(long body, long length) {
        if (length < WebpParts.FRAME_BYTES) {
            throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, body);
        }
        if (bytes.size() - body >= WebpParts.FRAME_BYTES) {
            measure(new WebpCanvas(bytes, canvas.place(body)), body + WebpParts.FRAME_BYTES, body + length);
            codec = "ANMF";
            frames++;
        }
    }

    private void measure(WebpCanvas frame, long from, long frameEnd) {
        long at = from;
        while (Math.min(frameEnd, bytes.size()) - at >= HEADER) {
            bytes.step(at);
            String type = bytes.text(at, 4);
            long length = bytes.u32LittleEndian(at + 4);
            if (length > frameEnd - at - HEADER) {
                throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, at);
            }
            if (bytes.size() - at - HEADER >= WebpCanvas.headOf(type)) {
                frame.paint(type, at + HEADER, length);
            }
            at += HEADER + length + (length & 1);
        }
    }

    /** Some writers put JPEG's six bytes in front. */
    private void exif(long body, long length) {
        if (!missing) {
            int skipped = length >= 6 && bytes.text(body, 4).equals("Exif") ? 6 : 0;
            notes.found(Kind.EXIF, body + skipped, length - skipped);
        }
    }
}
