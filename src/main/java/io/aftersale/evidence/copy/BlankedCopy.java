// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import io.aftersale.evidence.container.reading.ByteRange;
import io.aftersale.evidence.container.reading.MetadataRange;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import java.util.Comparator;
import java.util.List;

/** A film or HEIF whose metadata is zeros: of the same length, so that no index leads elsewhere. */
final class BlankedCopy {

    /** Matroska's id of an element that is passed over (RFC 9559); it takes the place of a checksum that is no longer true. */
    private static final byte[] VOID = {(byte) 0xEC};

    private BlankedCopy() {}

    /**
     * The pieces.
     *
     * @param ranges in any order; they may overlap
     * @param size of the original
     */
    static CopyPlan plan(List<MetadataRange> ranges, long size) {
        CopyPlan.Draft draft = new CopyPlan.Draft();
        long at = 0;
        for (MetadataRange range : sorted(ranges)) {
            ByteRange bytes = range.bytes();
            long from = Math.max(at, bytes.from());
            long end = Math.min(size, bytes.end());
            if (from < end) {
                draft.keep(at, from);
                if (range.kind() == Kind.CHECKSUM) {
                    draft.write(VOID);
                    end = from + VOID.length;
                } else {
                    draft.blank(end - from);
                }
                at = end;
            }
        }
        return draft.keep(at, size).plan();
    }

    private static List<MetadataRange> sorted(List<MetadataRange> ranges) {
        return ranges.stream()
                .sorted(Comparator.comparingLong(range -> range.bytes().from()))
                .toList();
    }
}
