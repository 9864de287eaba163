// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/** Proves at start that evidence can be kept, and sweeps what a crash left behind more than a day ago. */
final class FolderCheck {

    private static final Duration LEFTOVER_AFTER = Duration.ofDays(1);

    private final Path folder;
    private final Path incoming;

    FolderCheck(Path folder, Path incoming) {
        this.folder = folder;
        this.incoming = incoming;
    }

    /** @throws IllegalStateException one sentence that names the property and what is wrong with its folder */
    void run() {
        if (!folder.isAbsolute()) {
            throw new IllegalStateException("aftersale.evidence.folder must be an absolute path, not " + folder);
        }
        try {
            Files.createDirectories(incoming);
            sweep(probe());
        } catch (IOException broken) {
            throw new IllegalStateException(
                    "aftersale.evidence.folder: evidence cannot be kept in " + folder + ": " + why(broken), broken);
        }
    }

    /** Goes the way a kept file goes; answers with the file system's own time, which need not be the server's. */
    private FileTime probe() throws IOException {
        String name = RandomKey.next() + ".probe";
        Path written = Files.write(incoming.resolve(name), new byte[] {1});
        Path moved = folder.resolve("." + name);
        try {
            Files.move(written, moved, StandardCopyOption.ATOMIC_MOVE);
            return Files.getLastModifiedTime(moved);
        } finally {
            Files.deleteIfExists(written);
            Files.deleteIfExists(moved);
        }
    }

    private void sweep(FileTime now) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming, "*" + PartFile.SUFFIX)) {
            for (Path part : parts) {
                sweep(part, FileTime.from(now.toInstant().minus(LEFTOVER_AFTER)));
            }
        }
    }

    private static void sweep(Path part, FileTime limit) throws IOException {
        if (Files.getLastModifiedTime(part).compareTo(limit) < 0) {
            Files.deleteIfExists(part);
        }
    }

    private static String why(IOException broken) {
        if (broken instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is a file, not a folder";
        }
        if (broken instanceof AccessDeniedException denied) {
            return "no permission to write at " + denied.getFile();
        }
        return broken instanceof FileSystemException failed && failed.getReason() != null
                ? failed.getReason() + " (" + failed.getFile() + ")"
                : String.valueOf(broken.getMessage());
    }
}
