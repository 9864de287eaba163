// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import java.util.List;
import java.util.Optional;

/**
 * All places of metadata that were found.
 *
 * @param all whether they are all there are; where not, no copy without metadata can be promised
 */
public record Metadata(List<MetadataRange> ranges, boolean all) {

    public Metadata {
        ranges = List.copyOf(ranges);
    }

    /** The first EXIF block; at most 1 MiB, larger ones are not reported as EXIF. */
    public Optional<ByteRange> exif() {
        return ranges.stream()
                .filter(range -> range.kind() == MetadataRange.Kind.EXIF)
                .map(MetadataRange::bytes)
                .findFirst();
    }
}
