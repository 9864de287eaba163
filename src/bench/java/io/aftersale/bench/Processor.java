// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What this machine's processor can do. */
final class Processor {

    /** Intel's and AMD's flag, then ARM's. */
    private static final Pattern SHA = Pattern.compile("(?im)^(flags|features)\\s*:.*\\b(sha_ni|sha2)\\b");

    private Processor() {}

    /** Whether it has instructions for SHA-256; false where nobody says so. */
    static boolean hasSha() throws IOException {
        Path said = Path.of("/proc/cpuinfo");
        return Files.isReadable(said) && SHA.matcher(Files.readString(said)).find();
    }

    /** An aim that hangs on these instructions. */
    static Aim withSha(Aim aim) throws IOException {
        return aim.where(hasSha(), "no SHA instructions here");
    }

    static Benchmarks.Figure figure() throws IOException {
        return Benchmarks.Figure.reported("processor with SHA instructions (1) or without (0)", hasSha() ? 1 : 0, "");
    }
}
