// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import java.io.IOException;
import java.io.RandomAccessFile;

/** A file on this machine. */
final class BytesOnDisk implements MediaBytes {

    private final RandomAccessFile file;

    BytesOnDisk(RandomAccessFile file) {
        this.file = file;
    }

    @Override
    public long size() throws IOException {
        return file.length();
    }

    @Override
    public int read(long from, byte[] into, int length) throws IOException {
        file.seek(from);
        return file.read(into, 0, length);
    }
}
