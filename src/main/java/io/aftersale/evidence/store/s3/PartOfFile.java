// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.s3;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Some bytes out of the middle of a file. */
final class PartOfFile extends FilterInputStream {

    private long left;

    private PartOfFile(InputStream file, long length) {
        super(file);
        this.left = length;
    }

    static InputStream open(Path file, long from, long length) throws IOException {
        return new PartOfFile(
                Channels.newInputStream(
                        FileChannel.open(file, StandardOpenOption.READ).position(from)),
                length);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = in.read(into, at, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
