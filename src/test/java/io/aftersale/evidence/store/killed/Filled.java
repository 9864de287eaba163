// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.killed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

/** Files that say themselves how they have to be: their number, their size, and what follows from both. */
public final class Filled {

    private static final int HEAD = 12;

    private Filled() {}

    /** The bytes of the file of that number, with the size the number gives it, from {@code least} up to twice that. */
    public static byte[] file(long number, int least) {
        int size = least + new Random(number).nextInt(least);
        byte[] bytes = new byte[size];
        new Random(number + size).nextBytes(bytes);
        ByteBuffer.wrap(bytes).putLong(number).putInt(size);
        return bytes;
    }

    /** Whether the bytes are one of those files from its first to its last. */
    public static boolean isWhole(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        if (bytes.length < HEAD) {
            return false;
        }
        ByteBuffer head = ByteBuffer.wrap(bytes);
        long number = head.getLong();
        if (head.getInt() != bytes.length) {
            return false;
        }
        byte[] wanted = new byte[bytes.length];
        new Random(number + bytes.length).nextBytes(wanted);
        ByteBuffer.wrap(wanted).putLong(number).putInt(bytes.length);
        return Arrays.equals(wanted, bytes);
    }
}
