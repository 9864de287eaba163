// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A file that only counts: takes a few bytes less than all at once, and can be busy or broken when it is synced. */
public final class CountingFile extends FileChannel {

    /** Its size at the end of each sync. */
    public final List<Long> syncedAt = new CopyOnWriteArrayList<>();

    public volatile CountDownLatch busy = new CountDownLatch(0);
    public volatile boolean broken;
    public volatile long size;
    public volatile boolean syncedTwiceAtOnce;
    private final AtomicInteger syncs = new AtomicInteger();

    @Override
    public int write(ByteBuffer from, long position) {
        int taken = Math.max(1, from.remaining() - 3);
        from.position(from.position() + taken);
        size = position + taken;
        return taken;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        syncedTwiceAtOnce |= syncs.incrementAndGet() > 1;
        try {
            busy.await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        syncs.decrementAndGet();
        if (broken) {
            throw new IOException("broken");
        }
        syncedAt.add(size);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public FileChannel truncate(long to) {
        size = to;
        return this;
    }

    @Override
    public int read(ByteBuffer into) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel position(long to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long from, long count, WritableByteChannel to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer into, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long length, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long length, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void implCloseChannel() {
        // nothing is open
    }
}
