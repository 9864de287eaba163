// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads on in one stream, over small gaps too, and opens anew for any other place. Not for two threads. */
public final class ReopenedStream implements Closeable {

    /** Over gaps up to this size reading on is cheaper than opening anew, which may be a request over a network. */
    private static final long READ_OVER = 64 << 10;

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Opener {

        /** A stream from that byte on, 0-based. */
        InputStream open(long from) throws IOException;
    }

    private final Opener opener;
    private @Nullable InputStream open;
    private long at;

    public ReopenedStream(Opener opener) {
        this.opener = opener;
    }

    /**
     * Some bytes from that place on.
     *
     * @return how many; below one at the end
     */
    public int read(long from, byte[] into, int offset, int length) throws IOException {
        int count = at(from).read(into, offset, length);
        at += Math.max(0, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private InputStream at(long from) throws IOException {
        InputStream stream = open;
        if (stream != null && from >= at && from - at <= READ_OVER) {
            stream.skipNBytes(from - at);
        } else {
            close();
            stream = opener.open(from);
            open = stream;
        }
        at = from;
        return stream;
    }
}
