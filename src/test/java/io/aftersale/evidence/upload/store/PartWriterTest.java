// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.EvidenceStore.DiskTrouble;
import io.aftersale.evidence.store.CountingFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class PartWriterTest {

    private final CountingFile disk = new CountingFile();

    @Test
    void whatIsClosedIsOnTheDisk() throws IOException {
        PartWriter writer = new PartWriter(disk, closed -> {});
        writer.write(ByteBuffer.allocate(5));
        assertThat(writer.isSafe()).isFalse();
        writer.close();
        writer.close();

        assertThat(writer.isSafe()).isTrue();
        assertThat(disk.syncedAt).containsExactly(5L);
    }

    @Test
    void whatTheDiskDidNotTakeIsCutAndSaidToEverybodyWhoCloses() throws IOException {
        PartWriter writer = brokenAfter(10, 5);

        assertThatThrownBy(() -> writer.keep(() -> true)).isInstanceOf(DiskTrouble.class);
        assertThatThrownBy(writer::close).isInstanceOf(DiskTrouble.class);
        assertThatThrownBy(writer::close).isInstanceOf(DiskTrouble.class);
        assertThat(writer.isSafe()).isFalse();
        assertThat(disk.size).isEqualTo(10);
    }

    @Test
    void whoseThePartIsNoMoreCutsNothingOfIt() throws IOException {
        PartWriter writer = brokenAfter(10, 5);

        assertThatThrownBy(() -> writer.keep(() -> false)).isInstanceOf(DiskTrouble.class);
        assertThatThrownBy(writer::close).isInstanceOf(DiskTrouble.class);
        assertThat(disk.size).isEqualTo(15);
    }

    @Test
    void whoIsShutOutIsToldOfWhatTheDiskDidNotTake() throws IOException {
        PartWriter writer = brokenAfter(10, 5);

        assertThatThrownBy(writer::close).isInstanceOf(DiskTrouble.class);
        assertThatThrownBy(writer::close).isInstanceOf(DiskTrouble.class);
        assertThat(writer.isSafe()).isFalse();
        assertThat(disk.size).isEqualTo(15);
    }

    private PartWriter brokenAfter(long before, int bytes) throws IOException {
        disk.size = before;
        PartWriter writer = new PartWriter(disk, closed -> {});
        writer.write(ByteBuffer.allocate(bytes));
        disk.broken = true;
        return writer;
    }
}
