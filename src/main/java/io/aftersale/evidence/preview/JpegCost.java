// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import io.aftersale.evidence.container.photo.JpegParts;
import io.aftersale.evidence.container.photo.JpegParts.Part;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.List;

/**
 * Whether a JPEG is decoded row by row. Where its colours or its depth come in several scans, the decoder holds a
 * coefficient of two bytes for every sample and goes over all of them with every scan.
 */
final class JpegCost {

    /** A photo of 44 megapixels with halved colours; of 22 with full ones. */
    private static final long MOST_HELD = 132_000_000;

    /** Programs write about ten; each costs a pass over the whole picture. */
    private static final int MOST_SCANS = 40;

    private static final int SEQUENTIAL = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int COMPONENTS_AT = 5;
    private static final int COMPONENT_BYTES = 3;
    private static final int EIGHT_BITS = 8;

    private JpegCost() {}

    static boolean isBounded(MeteredBytes bytes) {
        List<Part> parts = JpegParts.of(bytes);
        List<Part> frames = parts.stream().filter(JpegCost::isFrame).toList();
        List<Part> scans = parts.stream()
                .filter(part -> part.marker() == JpegParts.START_OF_SCAN)
                .toList();
        if (frames.size() != 1 || scans.isEmpty() || scans.size() > MOST_SCANS) {
            return false;
        }
        Part frame = frames.get(0);
        return isKnown(bytes, frame) && (isInOneScan(bytes, frame, scans.get(0)) || held(bytes, frame) <= MOST_HELD);
    }

    private static boolean isKnown(MeteredBytes bytes, Part frame) {
        return frame.marker() >= SEQUENTIAL && frame.marker() <= PROGRESSIVE && isWhole(bytes, frame);
    }

    /** All components together, so that nothing is held until a later scan. */
    private static boolean isInOneScan(MeteredBytes bytes, Part frame, Part firstScan) {
        return frame.marker() != PROGRESSIVE && bytes.u8(firstScan.body()) == components(bytes, frame);
    }

    /** A start of frame of any process. */
    private static boolean isFrame(Part part) {
        boolean table = part.marker() == 0xC4 || part.marker() == 0xC8 || part.marker() == 0xCC;
        return part.marker() >= SEQUENTIAL && part.marker() <= 0xCF && !table;
    }

    private static boolean isWhole(MeteredBytes bytes, Part frame) {
        return frame.length() > COMPONENTS_AT
                && bytes.u8(frame.body()) == EIGHT_BITS
                && frame.length() >= COMPONENTS_AT + 1 + (long) COMPONENT_BYTES * components(bytes, frame);
    }

    private static int components(MeteredBytes bytes, Part frame) {
        return bytes.u8(frame.body() + COMPONENTS_AT);
    }

    /** Bytes of all coefficients: each component has its share of the largest. */
    private static long held(MeteredBytes bytes, Part frame) {
        long pixels = (long) bytes.u16(frame.body() + 1) * bytes.u16(frame.body() + 3);
        long largest = 1;
        long together = 0;
        for (int i = 0; i < components(bytes, frame); i++) {
            int factors = bytes.u8(frame.body() + COMPONENTS_AT + 2 + (long) i * COMPONENT_BYTES);
            long samples = (long) (factors >> 4) * (factors & 15);
            largest = Math.max(largest, samples);
            together += samples;
        }
        return pixels * together / largest * 2;
    }
}
