// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes put together by hand, big endian. */
public final class Made {

    private Made() {}

    public static byte[] cat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] text(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] number(int width, long number) {
        byte[] bytes = new byte[width];
        for (int i = 0; i < width; i++) {
            bytes[i] = (byte) (number >> 8 * (width - 1 - i));
        }
        return bytes;
    }

    public static byte[] littleEndian(int width, long number) {
        byte[] bytes = new byte[width];
        for (int i = 0; i < width; i++) {
            bytes[i] = (byte) (number >> 8 * i);
        }
        return bytes;
    }

    public static byte[] u8(long number) {
        return number(1, number);
    }

    public static byte[] u16(long number) {
        return number(2, number);
    }

    public static byte[] u24(long number) {
        return number(3, number);
    }

    public static byte[] u32(long number) {
        return number(4, number);
    }

    public static byte[] u64(long number) {
        return number(8, number);
    }

    public static byte[] u32s(long... numbers) {
        byte[][] parts = new byte[numbers.length][];
        for (int i = 0; i < numbers.length; i++) {
            parts[i] = u32(numbers[i]);
        }
        return cat(parts);
    }

    public static byte[] zeros(int count) {
        return new byte[count];
    }

    public static byte[] times(int count, byte[] part) {
        byte[] all = new byte[count * part.length];
        for (int i = 0; i < count; i++) {
            System.arraycopy(part, 0, all, i * part.length, part.length);
        }
        return all;
    }

    public static byte[] first(int count, byte[] bytes) {
        byte[] some = new byte[count];
        System.arraycopy(bytes, 0, some, 0, count);
        return some;
    }

    /** The same bytes with others from there on. */
    public static byte[] patched(byte[] bytes, int at, byte[] patch) {
        byte[] changed = bytes.clone();
        System.arraycopy(patch, 0, changed, at, patch.length);
        return changed;
    }

    /** Where the text stands first. */
    public static int indexOf(byte[] bytes, String latin) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(latin);
    }
}
