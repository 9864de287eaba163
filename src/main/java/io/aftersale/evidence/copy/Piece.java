// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import io.aftersale.evidence.container.reading.ByteRange;

/** Some bytes of a copy, in its order. */
public sealed interface Piece {

    long length();

    /** As they stand in the original. */
    record Kept(ByteRange bytes) implements Piece {
        @Override
        public long length() {
            return bytes.length();
        }
    }

    /** Zeros. */
    record Blank(long length) implements Piece {}

    /** Written by us. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of the room
    record Own(byte[] bytes) implements Piece {
        @Override
        public long length() {
            return bytes.length;
        }
    }
}
