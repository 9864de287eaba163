// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

/** The one thing of an EXIF block that a copy keeps, written anew: how the photo is to be turned. */
final class OwnExif {

    private static final byte[] HEADER = {'E', 'x', 'i', 'f', 0, 0};

    private OwnExif() {}

    /** A TIFF structure with the orientation alone, big endian. */
    static byte[] tiff(int orientation) {
        return new byte[] {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
    }

    /** The same as a segment of a JPEG. */
    static byte[] segment(int orientation) {
        byte[] tiff = tiff(orientation);
        int length = 2 + HEADER.length + tiff.length;
        return Join.of(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) length}, HEADER, tiff);
    }
}
