// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.EvidenceStore.DiskTrouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes at a part's end; what it wrote is on the disk when it is closed, and at no time are more than 64 MiB not. */
final class PartWriter implements AutoCloseable {

    private static final long SYNC_EVERY = 64L << 20;

    private final FileChannel channel;
    private final Runnable gone;
    private final long from;
    private long position;
    private long synced;

    private PartWriter(FileChannel channel, Runnable gone, long from) {
        this.channel = channel;
        this.gone = gone;
        this.from = from;
        this.position = from;
        this.synced = from;
    }

    static PartWriter open(Path part, Runnable gone) throws DiskTrouble {
        try {
            FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new PartWriter(channel, gone, channel.size());
        } catch (IOException failed) {
            throw new DiskTrouble(failed);
        }
    }

    long position() {
        return position;
    }

    /** @throws DiskTrouble also where a newer writer shut this one out */
    void write(byte[] bytes, int length) throws DiskTrouble {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
            while (buffer.hasRemaining()) {
                position += channel.write(buffer, position);
            }
            if (position - synced >= SYNC_EVERY) {
                sync();
            }
        } catch (IOException failed) {
            throw new DiskTrouble(failed);
        }
    }

    /** Takes back everything since it was opened. */
    void takeBack() throws DiskTrouble {
        try {
            channel.truncate(from);
            position = from;
        } catch (IOException failed) {
            throw new DiskTrouble(failed);
        }
    }

    private void sync() throws IOException {
        channel.force(true);
        synced = position;
    }

    @Override
    public void close() throws DiskTrouble {
        gone.run();
        try {
            if (channel.isOpen()) {
                sync();
                channel.close();
            }
        } catch (IOException failed) {
            throw new DiskTrouble(failed);
        }
    }
}
