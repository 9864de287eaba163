// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Proves at start that evidence can be kept in the folder: a marker goes the way of a kept file, is read and erased. */
final class FolderCheck {

    static final String SUFFIX = ".probe";

    /** Below this a start makes no sense: not even a few photos would fit. */
    static final long LEAST_MEBIBYTES = 100;

    private static final int MEBIBYTE = 1 << 20;

    private final Path folder;
    private final Path incoming;

    FolderCheck(Path folder, Path incoming) {
        this.folder = folder;
        this.incoming = incoming;
    }

    /** @throws IllegalStateException one sentence that names the property and what is wrong with its folder */
    void run(long leastMebibytes) {
        if (!folder.isAbsolute()) {
            throw new IllegalStateException("aftersale.evidence.folder must be an absolute path, not " + folder);
        }
        try {
            Files.createDirectories(incoming);
            probe();
            room(leastMebibytes);
        } catch (IOException broken) {
            throw new IllegalStateException(
                    "aftersale.evidence.folder: evidence cannot be kept in " + folder + ": " + why(broken), broken);
        }
    }

    private void probe() throws IOException {
        String name = RandomKey.next() + SUFFIX;
        byte[] marker = name.getBytes(StandardCharsets.US_ASCII);
        Path written = Files.write(incoming.resolve(name), marker);
        Path moved = folder.resolve("." + name);
        try {
            Files.move(written, moved, StandardCopyOption.ATOMIC_MOVE);
            if (!Arrays.equals(Files.readAllBytes(moved), marker)) {
                throw new IOException("what was written there does not come back");
            }
        } finally {
            Files.deleteIfExists(written);
            Files.deleteIfExists(moved);
        }
    }

    private void room(long leastMebibytes) throws IOException {
        long left = Files.getFileStore(folder).getUsableSpace() / MEBIBYTE;
        if (left < leastMebibytes) {
            throw new IOException("only " + left + " MiB are left there, at least " + leastMebibytes + " are needed");
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
