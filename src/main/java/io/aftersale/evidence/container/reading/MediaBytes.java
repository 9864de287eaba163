// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import java.io.IOException;
import java.io.RandomAccessFile;

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

    static MediaBytes of(byte[] all) {
        return new BytesInMemory(all);
    }

    /** Moves the file's pointer; the caller closes the file. */
    static MediaBytes of(RandomAccessFile file) {
        return new BytesOnDisk(file);
    }
}
