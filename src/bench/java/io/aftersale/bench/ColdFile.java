// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that the next read brings from the disk. */
final class ColdFile {

    private static final int BUFFER = 64 * 1024;

    private ColdFile() {}

    /** GNU's way to forget what is in the cache. */
    static Path of(Path file) throws IOException, InterruptedException {
        run("sync");
        run("dd", "if=" + file, "iflag=nocache", "count=0", "status=none");
        return file;
    }

    /** Seconds of one read from the disk. */
    static double read(Path file) throws IOException, InterruptedException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = Files.newInputStream(of(file))) {
            long begun = System.nanoTime();
            while (bytes.read(buffer) >= 0) {}
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
    }
}
