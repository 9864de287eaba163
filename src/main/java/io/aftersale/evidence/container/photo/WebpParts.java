// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.photo;

import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.ArrayList;
import java.util.List;

/** Takes a WebP apart into its chunks (RFC 9649), and a frame of an animation into those inside it. */
public final class WebpParts {

    static final int HEADER = 8;
    static final int FIRST_CHUNK = 12;

    /** Place, size, length of time and flags, in front of the chunks of a frame. */
    static final int FRAME_BYTES = 16;

    private WebpParts() {}

    /**
     * One chunk.
     *
     * @param type its four letters
     * @param at its first byte
     * @param length of its data, as it says; of a cut file less may be there
     */
    public record Part(String type, long at, long length) {

        /** The first byte of its data. */
        public long body() {
            return at + HEADER;
        }

        /** With its header and the byte that makes it even. */
        public long whole() {
            return HEADER + length + (length & 1);
        }
    }

    /** All that stand side by side in the file, in order. */
    public static List<Part> of(MeteredBytes bytes) {
        return between(bytes, FIRST_CHUNK, HEADER + bytes.u32LittleEndian(4));
    }

    /** Those inside a frame. */
    public static List<Part> of(MeteredBytes bytes, Part frame) {
        return between(bytes, frame.body() + FRAME_BYTES, frame.body() + frame.length());
    }

    private static List<Part> between(MeteredBytes bytes, long from, long end) {
        List<Part> parts = new ArrayList<>();
        long at = from;
        while (Math.min(end, bytes.size()) - at >= HEADER) {
            bytes.step(at);
            Part part = new Part(bytes.text(at, 4), at, bytes.u32LittleEndian(at + 4));
            parts.add(part);
            at += part.whole();
        }
        return parts;
    }
}
