// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.EvidenceStore.DiskTrouble;
import io.aftersale.evidence.store.DurableWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes at a part's end; what it wrote is on the disk when it is closed. */
final class PartWriter implements AutoCloseable {

    private final FileChannel channel;
    private final DurableWriter disk;
    private final Consumer<PartWriter> gone;
    private final long from;
    private volatile @Nullable IOException lost;

    PartWriter(FileChannel channel, Consumer<PartWriter> gone) throws IOException {
        this.channel = channel;
        this.disk = new DurableWriter(channel);
        this.gone = gone;
        this.from = disk.position();
    }

    static PartWriter open(Path part, Consumer<PartWriter> gone) throws DiskTrouble {
        try {
            return new PartWriter(FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE), gone);
        } catch (IOException failed) {
            throw new DiskTrouble(failed);
        }
    }

    long position() {
        return disk.position();
    }

    /** @throws DiskTrouble also where a newer writer shut this one out */
    void write(ByteBuffer bytes) throws DiskTrouble {
        try {
            disk.write(bytes);
        } catch (IOException failed) {
            throw new DiskTrouble(failed);
        }
    }

    /** Takes back everything since it was opened. */
    void takeBack() throws DiskTrouble {
        cutTo(from);
    }

    /**
     * Brings everything to the disk, unless it is closed already. What a disk did not take once it may claim to have the next time, so
     * it is cut off.
     *
     * @param mine whether the part is still this writer's to cut
     * @throws DiskTrouble where not all of it reached the disk
     */
    void keep(BooleanSupplier mine) throws DiskTrouble {
        try {
            if (channel.isOpen()) {
                disk.end();
            }
        } catch (IOException failed) {
            lost = failed;
            if (mine.getAsBoolean()) {
                cutTo(disk.durable());
            }
            throw new DiskTrouble(failed);
        }
    }

    private void cutTo(long size) throws DiskTrouble {
        try {
            disk.cutTo(size);
        } catch (IOException failed) {
            throw new DiskTrouble(failed);
        }
    }

    /** @throws DiskTrouble where not all of it reached the disk, also when it is closed again */
    @Override
    public void close() throws DiskTrouble {
        gone.accept(this);
        try (channel) {
            if (channel.isOpen() && lost == null) {
                disk.end();
            }
        } catch (IOException failed) {
            lost = failed;
        }
        if (lost != null) {
            throw new DiskTrouble(lost);
        }
    }

    /** Whether it is closed, and what it wrote is on the disk. */
    boolean isSafe() {
        return !channel.isOpen() && lost == null;
    }
}
