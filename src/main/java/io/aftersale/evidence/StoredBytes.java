// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import io.aftersale.evidence.container.reading.MediaBytes;
import java.io.Closeable;
import java.io.IOException;

/** A kept file read at any place out of its store; opened when first read, one stream at a time. Not for two threads. */
public final class StoredBytes implements MediaBytes, Closeable {

    private final ReopenedStream stream;
    private final long size;

    public StoredBytes(EvidenceStore store, String key, long size) {
        this.stream = new ReopenedStream(from -> store.open(key, from));
        this.size = size;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(long from, byte[] into, int length) throws IOException {
        return stream.read(from, into, 0, length);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
