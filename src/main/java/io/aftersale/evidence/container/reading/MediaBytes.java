// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;

/**
 * The bytes of one file, read at any place. Must not change while it is read.
 * A store gives its own: a file channel and a range request both fit.
 */
public interface MediaBytes {

    /** Size in bytes, as it is, not as it was announced. */
    long size() throws IOException;

    /**
     * Reads some bytes, at least one, at most {@code length}, to the beginning of {@code into}.
     *
     * @param from first byte, 0-based, below {@link #size()}
     * @return how many were read; below one only if the file grew shorter
     * @throws IOException when the disk fails; never for what the bytes are
     */
    int read(long from, byte[] into, int length) throws IOException;

    /** As many bytes from that place on, fewer only where the file ends before. */
    default byte[] readUpTo(long from, int length) throws IOException {
        byte[] all = new byte[length];
        byte[] piece = new byte[length];
        int filled = 0;
        while (filled < length) {
            int count = read(from + filled, piece, length - filled);
            if (count < 1) {
                return Arrays.copyOf(all, filled);
            }
            System.arraycopy(piece, 0, all, filled, count);
            filled += count;
        }
        return all;
    }

    static MediaBytes of(byte[] all) {
        return new BytesInMemory(all);
    }

    /** Moves the file's pointer; the caller closes the file. */
    static MediaBytes of(RandomAccessFile file) {
        return new BytesOnDisk(file);
    }
}
