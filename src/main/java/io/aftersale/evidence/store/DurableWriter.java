// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Writes at a file's end and brings it to the disk meanwhile: each 64 MiB by a thread of its own, one at a time, so that the end
 * waits for little and at no time more than 128 MiB would be lost with the power. For one writer, who closes the channel.
 */
public final class DurableWriter {

    private static final long SYNC_EVERY = 64L << 20;

    private final FileChannel channel;
    private CompletableFuture<Void> syncing = CompletableFuture.completedFuture(null);
    private long position;
    private long asked;

    public DurableWriter(FileChannel channel) throws IOException {
        this.channel = channel;
        this.position = channel.size();
        this.asked = position;
    }

    public long position() {
        return position;
    }

    /** Waits only where the disk is slower than the writer. @throws IOException also when bytes written before did not reach the disk */
    public void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
        if (position - asked >= SYNC_EVERY) {
            await();
            asked = position;
            syncing = CompletableFuture.runAsync(this::sync, DurableWriter::begin);
        }
    }

    /** Takes back what lies behind that place. */
    public void cutTo(long size) throws IOException {
        channel.truncate(size);
        position = size;
        asked = Math.min(asked, size);
    }

    /** Returns when every byte and the file's size are on the disk. */
    public void end() throws IOException {
        await();
        channel.force(true);
    }

    private void await() throws IOException {
        try {
            syncing.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof UncheckedIOException disk ? disk.getCause() : new IOException(failed);
        }
    }

    private void sync() {
        try {
            channel.force(true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void begin(Runnable sync) {
        Thread thread = new Thread(sync, "aftersale-sync");
        thread.setDaemon(true);
        thread.start();
    }
}
