// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.s3;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.EvidenceStore.Check;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Some bytes out of the middle of a file, as long as the check says yes. */
final class PartOfFile extends FilterInputStream {

    private final Check check;
    private long at;
    private long left;

    private PartOfFile(InputStream file, long from, long length, Check check) {
        super(file);
        this.at = from;
        this.left = length;
        this.check = check;
    }

    static InputStream open(Path file, long from, long length, Check check) throws IOException {
        return new PartOfFile(
                Channels.newInputStream(
                        FileChannel.open(file, StandardOpenOption.READ).position(from)),
                from,
                length,
                check);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int to, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = in.read(into, to, (int) Math.min(length, left));
        left -= Math.max(0, read);
        at += Math.max(0, read);
        if (!check.fits(at)) {
            throw new EvidenceStore.Unwanted();
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
