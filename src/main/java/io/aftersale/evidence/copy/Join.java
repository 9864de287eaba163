// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes one after the other. */
final class Join {

    private Join() {}

    static byte[] of(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    /** Four bytes, the highest first. */
    static byte[] u32(long number) {
        return new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }

    /** Four bytes, the lowest first. */
    static byte[] u32LittleEndian(long number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)};
    }

    /** Latin letters. */
    static byte[] name(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }
}
