// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import io.aftersale.evidence.container.reading.MediaBytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps bytes under random keys; a file is visible whole or not at all. */
public interface EvidenceStore {

    /**
     * Writes the stream to its end in two steps (hidden part file, fsync, atomic move). Nothing is kept when it throws.
     *
     * @throws Unwanted when the check says no
     */
    Stored keep(InputStream bytes, Check check) throws IOException;

    /**
     * Takes over a finished, synced file; the caller erases it afterwards. The stores of this module keep it under the key that is its name
     * up to the dot, also when they are asked again; one on the same disk copies nothing. A store that knows nothing of this keeps it like
     * any other file, and takes the digest itself.
     *
     * @param sha256 the file's digest in lower-case hex, for stores that need not read it
     * @param check asked with the bytes so far wherever they are read, so that whoever waits knows that it goes on
     * @throws Unwanted when the check says no; nothing is kept then
     */
    default Stored takeOver(Path finished, String sha256, Check check) throws IOException {
        try (InputStream bytes = Files.newInputStream(finished)) {
            return keep(bytes, check);
        }
    }

    /**
     * A stream over part of a file.
     *
     * @param from first byte, 0-based
     * @throws java.nio.file.NoSuchFileException when there is no such key
     */
    InputStream open(String key, long from) throws IOException;

    /** Removes the file; a missing one is no error. */
    void erase(String key) throws IOException;

    /** What was kept: its key, size and lower-case hex SHA-256. */
    record Stored(String key, long sizeBytes, String sha256) {}

    /** The store's own place failed, not the sender. */
    final class DiskTrouble extends IOException {
        private static final long serialVersionUID = 1L;

        public DiskTrouble(IOException cause) {
            super("evidence could not be kept", cause);
        }
    }

    /** Whoever offers the bytes says whether they may stay. */
    @FunctionalInterface
    interface Check {

        /** Asked with the bytes read so far; when false, reading stops. */
        boolean fits(long bytesSoFar);

        /** Asked once, when all bytes are on the disk and before the file is visible. */
        default boolean mayStay(MediaBytes whole) throws IOException {
            return true;
        }
    }

    /** The check said no; nothing was kept. */
    final class Unwanted extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
