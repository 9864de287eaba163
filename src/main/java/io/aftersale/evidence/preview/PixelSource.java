// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import io.aftersale.evidence.container.reading.MediaBytes;
import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/** A file as decoders read it: through one small buffer, nothing kept behind. */
final class PixelSource extends ImageInputStreamImpl {

    private static final int BUFFER = 32 << 10;

    private final MediaBytes bytes;
    private final byte[] buffer = new byte[BUFFER];
    private long from;
    private int filled;

    PixelSource(MediaBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public long length() {
        try {
            return bytes.size();
        } catch (IOException unknown) {
            return -1;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** All that is asked for, less at the end only: numbers are read at one go. */
    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        checkClosed();
        bitOffset = 0;
        int filledIn = 0;
        int available = length == 0 ? 0 : buffered();
        while (filledIn < length && available > 0) {
            int count = Math.min(length - filledIn, available);
            System.arraycopy(buffer, (int) (streamPos - from), into, at + filledIn, count);
            streamPos += count;
            filledIn += count;
            available = filledIn < length ? buffered() : 0;
        }
        return filledIn == 0 && length > 0 ? -1 : filledIn;
    }

    /** Bytes in the buffer from where the stream is; none at the end. */
    private int buffered() throws IOException {
        boolean inside = streamPos >= from && streamPos < from + filled;
        if (!inside) {
            filled = 0;
            long left = bytes.size() - streamPos;
            filled = left <= 0 ? 0 : bytes.read(streamPos, buffer, (int) Math.min(BUFFER, left));
            from = streamPos;
        }
        return (int) (from + filled - streamPos);
    }
}
