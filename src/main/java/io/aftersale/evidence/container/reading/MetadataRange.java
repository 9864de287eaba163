// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

/**
 * Where something stands that a copy for others leaves out.
 * In films the range is a payload that can be blanked with zeros in place; its header stays, so that nothing moves.
 */
public record MetadataRange(Kind kind, ByteRange bytes) {

    /** What it tells. */
    public enum Kind {
        LOCATION,
        DEVICE,
        DATE,
        /** A TIFF structure: without JPEG's and WebP's {@code Exif\0\0} in front. */
        EXIF,
        XMP,
        /** Titles, comments, vendors' own. */
        OTHER,
        /** Samples of a track that is neither film nor sound: positions and motion along the recording. */
        TIMED,
        /** The first byte of a checksum over what holds metadata: true no longer when that is blanked. */
        CHECKSUM
    }
}
