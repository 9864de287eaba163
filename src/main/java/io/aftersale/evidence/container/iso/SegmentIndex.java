// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.HashMap;
import java.util.Map;

/** The length that indexes of segments announce (ISO/IEC 14496-12 8.16.3). */
final class SegmentIndex {

    private static final int REFERENCE_BYTES = 12;

    /** Each track may have its own; a film has few. */
    private static final int MOST_TRACKS = 64;

    private final MeteredBytes bytes;
    private final Map<Long, Double> secondsByTrack = new HashMap<>();

    SegmentIndex(MeteredBytes bytes) {
        this.bytes = bytes;
    }

    /** The longest of what is announced for any track, 0 where nothing is. */
    double seconds() {
        return secondsByTrack.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    /** An index that is cut or makes no sense announces nothing. */
    void add(Box box) {
        int version = box.length() < REFERENCE_BYTES ? 0 : bytes.u8(box.body());
        long table = box.body() + (version == 0 ? 24 : 32);
        long end = Math.min(box.end(), bytes.size());
        if (table > end || secondsByTrack.size() >= MOST_TRACKS) {
            return;
        }
        long timescale = bytes.u32(box.body() + 8);
        if (timescale > 0) {
            long count = Math.min(bytes.u16(table - 2), (end - table) / REFERENCE_BYTES);
            secondsByTrack.merge(bytes.u32(box.body() + 4), (double) units(table, count) / timescale, Double::sum);
        }
    }

    private long units(long table, long count) {
        long units = 0;
        for (long i = 0; i < count; i++) {
            long reference = table + i * REFERENCE_BYTES;
            boolean toAnotherIndex = bytes.u8(reference) >= 0x80;
            units += toAnotherIndex ? 0 : bytes.u32(reference + 4);
        }
        return units;
    }
}
