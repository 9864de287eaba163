// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.EvidenceStore.DiskTrouble;
import io.aftersale.evidence.MediaSniffer;
import io.aftersale.evidence.store.RandomKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The part files: {@code .uploads/{key}.part} in the evidence folder, so that a finished one is never copied. */
public final class PartFolder {

    private static final String SUFFIX = ".part";

    private final Path folder;
    private final Map<String, PartWriter> writers = new ConcurrentHashMap<>();

    /** @throws IllegalStateException saying in one sentence why uploads cannot be kept there */
    public PartFolder(Path evidenceFolder) {
        this.folder = evidenceFolder.resolve(".uploads");
        new UploadFolderCheck(folder).run();
    }

    /** Bytes of the file that are here; 0 where there is no file. */
    long length(String key) {
        return place(key).toFile().length();
    }

    boolean has(String key) {
        return Files.exists(place(key));
    }

    /** Opens the file at its end for the only writer of this node; one that still writes is shut out first. */
    PartWriter writer(String key) throws DiskTrouble {
        PartWriter former = writers.remove(key);
        if (former != null) {
            former.close();
        }
        PartWriter writer = PartWriter.open(place(key), closed -> writers.remove(key, closed));
        writers.put(key, writer);
        return writer;
    }

    /** The first {@link MediaSniffer#HEAD_BYTES} at most. */
    byte[] head(String key) throws DiskTrouble {
        try (InputStream bytes = Files.newInputStream(place(key))) {
            return bytes.readNBytes(MediaSniffer.HEAD_BYTES);
        } catch (IOException failed) {
            throw new DiskTrouble(failed);
        }
    }

    Path place(String key) {
        return folder.resolve(key + SUFFIX);
    }

    void erase(String key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    /** Bytes that the disk still takes. */
    long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** Keys of the parts that nobody wrote to for that long. */
    List<String> untouchedFor(Duration time) throws IOException {
        return untouched(SUFFIX, now() - time.toMillis()).stream()
                .map(part -> part.getFileName().toString())
                .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                .filter(RandomKey::isOne)
                .toList();
    }

    /** Erases what a crash left of the files that are there for a moment only. */
    void eraseProbes(Duration olderThan) throws IOException {
        for (Path probe : untouched(UploadFolderCheck.PROBE, now() - olderThan.toMillis())) {
            Files.deleteIfExists(probe);
        }
    }

    /** By the file system's own time, which need not be the server's. */
    private long now() throws IOException {
        Path probe = Files.createTempFile(folder, "now", UploadFolderCheck.PROBE);
        try {
            return probe.toFile().lastModified();
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private List<Path> untouched(String suffix, long since) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + suffix)) {
            for (Path file : files) {
                if (file.toFile().lastModified() < since) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
