// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.MeteredBytes;
import org.jspecify.annotations.Nullable;

/** Reads the header of a box that stands in the file itself, which may be cut or followed by anything. */
final class BoxInFile {

    private BoxInFile() {}

    /** Null at the end and where what follows is no box. A size of zero means to the end of the file. */
    static @Nullable Box at(MeteredBytes bytes, long at) {
        long left = bytes.size() - at;
        if (left < Boxes.SMALL_HEADER) {
            return null;
        }
        bytes.step(at);
        String type = bytes.text(at + 4, 4);
        return isType(type) ? sized(bytes, at, left, type) : null;
    }

    private static @Nullable Box sized(MeteredBytes bytes, long at, long left, String type) {
        long size = bytes.u32(at);
        if (size == 0) {
            return new Box(type, at, at + Boxes.SMALL_HEADER, bytes.size());
        }
        if (size == 1) {
            return left < Boxes.LARGE_HEADER ? null : large(bytes, at, type);
        }
        return size < Boxes.SMALL_HEADER ? null : new Box(type, at, at + Boxes.SMALL_HEADER, at + size);
    }

    /** Sizes that wrap past 2^63 are no sizes. */
    private static @Nullable Box large(MeteredBytes bytes, long at, String type) {
        long size = bytes.i64(at + Boxes.SMALL_HEADER);
        boolean possible = size >= Boxes.LARGE_HEADER && size <= Long.MAX_VALUE - at;
        return possible ? new Box(type, at, at + Boxes.LARGE_HEADER, at + size) : null;
    }

    private static boolean isType(String type) {
        return type.chars().allMatch(c -> (c >= ' ' && c < 127) || c == 0xA9);
    }
}
