// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.EvidenceStore.Check;
import io.aftersale.evidence.EvidenceStore.Stored;
import io.aftersale.evidence.container.reading.MediaBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The hidden folder {@code .incoming} of {@code aftersale.evidence.folder}, where files lie until they are whole and judged. */
public final class Incoming {

    private final Path folder;
    private final Path incoming;

    /**
     * Opens the folder, checked.
     *
     * @throws IllegalStateException saying in one sentence why it cannot be used
     */
    public Incoming(Path folder) {
        this.folder = folder;
        this.incoming = folder.resolve(".incoming");
        new FolderCheck(folder, incoming).run(FolderCheck.LEAST_MEBIBYTES);
    }

    /** Writes, counts, hashes and judges; what may stay is handed on, and gone from here when this returns. */
    public Stored keep(InputStream bytes, Check check, Next next) throws IOException {
        String key = RandomKey.next();
        Path part = incoming.resolve(key + PartFile.SUFFIX);
        try {
            Stored stored = PartFile.write(key, part, bytes, check);
            if (!Disk.doing(() -> mayStay(part, check))) {
                throw new EvidenceStore.Unwanted();
            }
            next.take(part, stored);
            return stored;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Removes what nobody has written to for that long, by the file system's own time. */
    public void removeUnfinished(Duration age) throws IOException {
        new FolderInventory(folder, incoming).removeUnfinished(age);
    }

    FolderInventory inventory() {
        return new FolderInventory(folder, incoming);
    }

    private static boolean mayStay(Path part, Check check) throws IOException {
        try (RandomAccessFile whole = new RandomAccessFile(part.toFile(), "r")) {
            return check.mayStay(MediaBytes.of(whole));
        }
    }

    /** Where a file goes that may stay. */
    @FunctionalInterface
    public interface Next {

        /** Takes or copies the file; it is visible whole when this returns, and not at all when it throws. */
        void take(Path part, Stored stored) throws IOException;
    }
}
