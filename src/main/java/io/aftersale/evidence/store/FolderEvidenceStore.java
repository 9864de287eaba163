// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import io.aftersale.evidence.EvidenceInventory;
import io.aftersale.evidence.EvidenceStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Keeps evidence as files under {@code aftersale.evidence.folder}: {@code ab/cd/abcd…}, the key's first two bytes
 * as folders. Files being written lie in the hidden {@code .incoming}; the move out of it makes them visible.
 */
public final class FolderEvidenceStore implements EvidenceStore, EvidenceInventory {

    private final Path folder;
    private final Incoming incoming;
    private final SecondName names;

    /** @throws IllegalStateException saying in one sentence why the folder cannot be used */
    public FolderEvidenceStore(Path folder) {
        this(folder, Files::createLink);
    }

    FolderEvidenceStore(Path folder, SecondName names) {
        this.folder = folder;
        this.incoming = new Incoming(folder);
        this.names = names;
    }

    @Override
    public Stored keep(InputStream bytes, Check check) throws IOException {
        return incoming.keep(bytes, check, (part, stored) -> Disk.doing(() -> published(part, stored)));
    }

    /** By a second name of the same bytes, copied where the disk knows no links: a crash before the first is erased loses nothing. */
    @Override
    public Stored takeOver(Path finished, String sha256, Check check) throws IOException {
        String key = finished.getFileName().toString().split("\\.", 2)[0];
        if (!RandomKey.isOne(key)) {
            return EvidenceStore.super.takeOver(finished, sha256, check);
        }
        Stored stored = new Stored(key, Disk.doing(() -> Files.size(finished)), sha256);
        if (!Disk.doing(() -> isNamed(finished, key))) {
            try (InputStream bytes = Files.newInputStream(finished)) {
                incoming.keep(bytes, check, (part, copy) -> Disk.doing(() -> published(part, stored)));
            }
        }
        return stored;
    }

    /** False where the disk knows no links. The same bytes under that name are those of an earlier attempt. */
    private boolean isNamed(Path finished, String key) throws IOException {
        Files.createDirectories(leaf(key));
        try {
            names.give(place(key), finished);
        } catch (FileAlreadyExistsException again) {
            if (!Files.isSameFile(place(key), finished) && Files.mismatch(place(key), finished) >= 0) {
                throw again;
            }
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            return false;
        }
        DurableFolders.sync(leaf(key), folder);
        return true;
    }

    @Override
    public InputStream open(String key, long from) throws IOException {
        if (!RandomKey.isOne(key)) {
            throw new NoSuchFileException("no such evidence");
        }
        if (from < 0) {
            throw new IllegalArgumentException("a file has no byte " + from);
        }
        return Channels.newInputStream(
                FileChannel.open(place(key), StandardOpenOption.READ).position(from));
    }

    @Override
    public void erase(String key) throws IOException {
        if (RandomKey.isOne(key)) {
            Files.deleteIfExists(place(key));
        }
    }

    @Override
    public void keptLongerThan(Duration age, Keys keys) throws IOException {
        incoming.inventory().keptLongerThan(age, keys);
    }

    @Override
    public void removeUnfinished(Duration age) throws IOException {
        incoming.removeUnfinished(age);
    }

    private Stored published(Path part, Stored stored) throws IOException {
        String key = stored.key();
        Files.createDirectories(leaf(key));
        Files.move(part, place(key), StandardCopyOption.ATOMIC_MOVE);
        try {
            DurableFolders.sync(leaf(key), folder);
        } catch (IOException notDurable) {
            erase(key);
            throw notDurable;
        }
        return stored;
    }

    private Path place(String key) {
        return leaf(key).resolve(key);
    }

    /** Gives a file one more name. */
    @FunctionalInterface
    interface SecondName {

        void give(Path place, Path file) throws IOException;
    }

    private Path leaf(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2, 4));
    }
}
