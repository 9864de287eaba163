// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import io.aftersale.evidence.EvidenceInventory;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What lies in the folder: kept files two levels down, unfinished ones in the hidden folder. */
final class FolderInventory implements EvidenceInventory {

    private final Path folder;
    private final Path incoming;

    FolderInventory(Path folder, Path incoming) {
        this.folder = folder;
        this.incoming = incoming;
    }

    @Override
    public void keptLongerThan(Duration age, Keys keys) throws IOException {
        Instant limit = now().minus(age);
        for (Path first : within(folder, "[0-9a-f][0-9a-f]")) {
            for (Path second : within(first, "[0-9a-f][0-9a-f]")) {
                leaf(second, limit, keys);
            }
        }
    }

    @Override
    public void removeUnfinished(Duration age) throws IOException {
        Instant limit = now().minus(age);
        for (Path part : within(incoming, "*{" + PartFile.SUFFIX + "," + FolderCheck.SUFFIX + "}")) {
            if (isOlder(part, limit)) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** A leaf holds few files: with a million kept, about fifteen. */
    private static void leaf(Path leaf, Instant limit, Keys keys) throws IOException {
        List<String> old = new ArrayList<>();
        for (Path file : within(leaf, "*")) {
            String name = String.valueOf(file.getFileName());
            if (RandomKey.isOne(name) && isOlder(file, limit)) {
                old.add(name);
            }
            if (old.size() == 1000) {
                keys.take(old);
                old = new ArrayList<>();
            }
        }
        if (!old.isEmpty()) {
            keys.take(old);
        }
    }

    /** The file system's own time, which need not be the server's. */
    private Instant now() throws IOException {
        Path probe = Files.write(incoming.resolve(RandomKey.next() + FolderCheck.SUFFIX), new byte[0]);
        try {
            return Files.getLastModifiedTime(probe).toInstant();
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static boolean isOlder(Path file, Instant limit) throws IOException {
        try {
            return Files.getLastModifiedTime(file).compareTo(FileTime.from(limit)) < 0;
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
    }

    private static List<Path> within(Path folder, String names) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, names)) {
            all.forEach(found::add);
        }
        return found;
    }
}
