// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import io.aftersale.evidence.container.reading.MediaBytes;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A kept file read at any place out of its store; opened when first read, one stream at a time. Not for two threads. */
public final class StoredBytes implements MediaBytes, Closeable {

    /** Over gaps up to this size reading on is cheaper than opening anew, which may be a request over a network. */
    private static final long READ_OVER = 64 << 10;

    private final EvidenceStore store;
    private final String key;
    private final long size;
    private @Nullable InputStream open;
    private long at;

    public StoredBytes(EvidenceStore store, String key, long size) {
        this.store = store;
        this.key = key;
        this.size = size;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(long from, byte[] into, int length) throws IOException {
        int count = at(from).read(into, 0, length);
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
            stream = store.open(key, from);
            open = stream;
        }
        at = from;
        return stream;
    }
}
