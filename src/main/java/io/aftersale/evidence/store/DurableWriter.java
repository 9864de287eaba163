// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import io.aftersale.platform.SpareThreads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * Writes at a file's end and brings it to the disk meanwhile: each 64 MiB beside the writing, one at a time, so that the end waits
 * for little and at no time more than 128 MiB would be lost with the power. For one writer; another thread may end it.
 */
public final class DurableWriter {

    private static final long SYNC_EVERY = 64L << 20;

    /** With more at once the disk is not faster; a writer who finds none syncs by himself. */
    private static final int SYNCS_BESIDE = 8;

    private static final Executor BESIDE =
            SpareThreads.named("aftersale-sync", SYNCS_BESIDE, new ThreadPoolExecutor.CallerRunsPolicy());

    private final FileChannel channel;
    private volatile CompletableFuture<Void> syncing = CompletableFuture.completedFuture(null);
    private volatile long durable;
    private long position;
    private long asked;

    public DurableWriter(FileChannel channel) throws IOException {
        this.channel = channel;
        this.position = channel.size();
        this.asked = position;
        this.durable = position;
    }

    public long position() {
        return position;
    }

    /**
     * Waits only where the disk is slower than the writer.
     *
     * @throws IOException also when bytes written before did not reach the disk
     */
    public void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
        if (position - asked >= SYNC_EVERY) {
            await();
            asked = position;
            long there = position;
            syncing = CompletableFuture.runAsync(() -> sync(there), BESIDE);
        }
    }

    /** Takes back what lies behind that place. */
    public void cutTo(long size) throws IOException {
        channel.truncate(size);
        position = size;
        asked = Math.min(asked, size);
        durable = Math.min(durable, size);
    }

    /** Returns when every byte and the file's size are on the disk. */
    public void end() throws IOException {
        await();
        long there = position;
        channel.force(true);
        durable = there;
    }

    /** So many bytes of the file are on the disk for certain. */
    public long durable() {
        return durable;
    }

    private void await() throws IOException {
        try {
            syncing.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof UncheckedIOException disk ? disk.getCause() : new IOException(failed);
        }
    }

    private void sync(long there) {
        try {
            channel.force(true);
            durable = there;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
