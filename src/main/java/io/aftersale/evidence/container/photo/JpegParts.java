// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.photo;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.ArrayList;
import java.util.List;

/** Takes a JPEG apart into its segments, each scan with the coded data behind it, to the end of its first picture. */
public final class JpegParts {

    public static final int START_OF_SCAN = 0xDA;
    public static final int END_OF_IMAGE = 0xD9;

    /** Sixteen-bit tables, colours of many pieces and a scan for each bit need far fewer. */
    private static final int MOST_PARTS = 10_000;

    private final MeteredBytes bytes;

    private JpegParts(MeteredBytes bytes) {
        this.bytes = bytes;
    }

    /**
     * One segment.
     *
     * @param marker its second byte
     * @param at where its marker begins
     * @param body after marker and length
     * @param end the first byte that is not part of it
     */
    public record Part(int marker, long at, long body, long end) {

        /** Bytes behind marker and length. */
        public long length() {
            return end - body;
        }
    }

    /** All of them in order; the last is cut where the file is. */
    public static List<Part> of(MeteredBytes bytes) {
        return new JpegParts(bytes).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        long at = marker(2);
        while (at < bytes.size() && parts.size() < MOST_PARTS) {
            Part part = part(at);
            parts.add(part);
            if (part.marker() == END_OF_IMAGE) {
                return parts;
            }
            at = marker(part.end());
        }
        if (parts.size() >= MOST_PARTS) {
            throw new BrokenMedia(Flaw.TOO_MUCH_TO_READ, at);
        }
        return parts;
    }

    private Part part(long at) {
        int marker = bytes.u8(at + 1);
        if (marker == END_OF_IMAGE || bytes.size() - at < 4) {
            long end = Math.min(at + 2, bytes.size());
            return new Part(marker, at, end, end);
        }
        int length = bytes.u16(at + 2);
        if (length < 2) {
            throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, at);
        }
        long end = Math.min(at + 2 + length, bytes.size());
        return new Part(marker, at, Math.min(at + 4, end), marker == START_OF_SCAN ? marker(end) : end);
    }

    /** Where the next marker begins, the size of the file where none does. */
    private long marker(long from) {
        for (long at = from; at + 1 < bytes.size(); at++) {
            if (bytes.u8(at) == 0xFF && JpegSegments.isMarker(bytes.u8(at + 1))) {
                bytes.step(at);
                return at;
            }
        }
        return bytes.size();
    }
}
