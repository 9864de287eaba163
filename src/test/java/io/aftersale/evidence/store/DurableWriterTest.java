// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DurableWriterTest {

    private static final int MIB = 1 << 20;

    private final Disk disk = new Disk();

    @Test
    void everySixtyFourMebibytesGoToTheDiskWhileWritingGoesOn() throws IOException {
        DurableWriter writer = new DurableWriter(disk);
        disk.busy = new CountDownLatch(1);
        write(writer, 64);
        write(writer, 63);
        assertThat(writer.position()).isEqualTo(127L * MIB);
        disk.busy.countDown();
        writer.end();

        assertThat(disk.syncedAt).hasSize(2).last().isEqualTo(127L * MIB);
    }

    @Test
    void aSmallFileGoesToTheDiskAtItsEnd() throws IOException {
        DurableWriter writer = new DurableWriter(disk);
        write(writer, 1);
        assertThat(disk.syncedAt).isEmpty();
        writer.end();

        assertThat(disk.syncedAt).containsExactly((long) MIB);
    }

    @Test
    void bytesThatDidNotReachTheDiskAreSaidByTheNextWriteThatMinds() throws IOException {
        DurableWriter writer = new DurableWriter(disk);
        disk.broken = true;
        write(writer, 64);

        assertThatThrownBy(() -> write(writer, 64))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
        assertThatThrownBy(writer::end).isInstanceOf(IOException.class).hasMessage("broken");
    }

    @Test
    void writingGoesOnWhereTheFileEndedAndAfterACutAtTheCut() throws IOException {
        disk.size = 10;
        DurableWriter writer = new DurableWriter(disk);
        writer.write(ByteBuffer.allocate(5));
        assertThat(writer.position()).isEqualTo(15);
        writer.cutTo(10);
        writer.write(ByteBuffer.allocate(1));

        assertThat(writer.position()).isEqualTo(11);
        assertThat(disk.size).isEqualTo(11);
    }

    private static void write(DurableWriter writer, int mebibytes) throws IOException {
        for (int written = 0; written < mebibytes; written++) {
            writer.write(ByteBuffer.allocate(MIB));
        }
    }

    /** Counts what it is given, a few bytes less than all at once. */
    private static final class Disk extends FileChannel {

        private final List<Long> syncedAt = new ArrayList<>();
        private CountDownLatch busy = new CountDownLatch(0);
        private volatile boolean broken;
        private volatile long size;

        @Override
        public int write(ByteBuffer from, long position) {
            int taken = Math.max(1, from.remaining() - 3);
            from.position(from.position() + taken);
            size = position + taken;
            return taken;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            try {
                busy.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
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
}
