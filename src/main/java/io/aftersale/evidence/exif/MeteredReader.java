// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.exif;

import com.drew.lang.ByteArrayReader;
import java.io.IOException;

/** The block as the library reads it: many entries that each name all of the block would cost hours and gigabytes. */
final class MeteredReader extends ByteArrayReader {

    /** Four times the largest block. */
    private static final long MOST_BYTES = 4 << 20;

    private long bytes;

    MeteredReader(byte[] block) {
        super(block);
    }

    @Override
    public byte getByte(int index) throws IOException {
        count(1);
        return super.getByte(index);
    }

    @Override
    public byte[] getBytes(int index, int count) throws IOException {
        count(Math.max(0, count));
        return super.getBytes(index, count);
    }

    private void count(int more) throws IOException {
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw new IOException("an EXIF block that is read over and over");
        }
    }
}
