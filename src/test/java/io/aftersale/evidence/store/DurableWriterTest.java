// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DurableWriterTest {

    private static final int MIB = 1 << 20;

    private final CountingFile disk = new CountingFile();

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
    void aWriterWhoIsFasterThanTheDiskWaitsForTheSyncBefore() throws Exception {
        DurableWriter writer = new DurableWriter(disk);
        disk.busy = new CountDownLatch(1);
        write(writer, 64);
        CompletableFuture<Void> further = CompletableFuture.runAsync(() -> writeOn(writer, 65));
        assertThatThrownBy(() -> further.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        disk.busy.countDown();
        further.get(30, TimeUnit.SECONDS);
        writer.end();

        assertThat(disk.syncedAt).hasSize(3).last().isEqualTo(129L * MIB);
        assertThat(disk.syncedTwiceAtOnce).isFalse();
    }

    @Test
    void whatIsOnTheDiskForCertainIsKnown() throws IOException {
        disk.size = 10;
        DurableWriter writer = new DurableWriter(disk);
        write(writer, 64);
        write(writer, 1);
        writer.end();
        write(writer, 1);
        disk.broken = true;

        assertThatThrownBy(writer::end).isInstanceOf(IOException.class).hasMessage("broken");
        assertThat(writer.durable()).isEqualTo(10 + 65L * MIB);
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

    private static void writeOn(DurableWriter writer, int mebibytes) {
        try {
            write(writer, mebibytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(DurableWriter writer, int mebibytes) throws IOException {
        for (int written = 0; written < mebibytes; written++) {
            writer.write(ByteBuffer.allocate(MIB));
        }
    }
}
