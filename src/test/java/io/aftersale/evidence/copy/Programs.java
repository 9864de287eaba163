// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of this machine; a test that needs one that is missing is skipped by its name. */
public final class Programs {

    private static final List<Path> PLACES = List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"));

    private Programs() {}

    /** What it printed; skips the test where it is missing or cannot do it. */
    public static String run(String program, String... arguments) throws IOException, InterruptedException {
        Path found = PLACES.stream()
                .map(place -> place.resolve(program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(found != null, program + " is not installed");
        List<String> command = new ArrayList<>(List.of(String.valueOf(found)));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile("program", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            String printed = Files.readString(log);
            assumeTrue(process.exitValue() == 0, program + " cannot do this: " + printed);
            return printed;
        } finally {
            Files.delete(log);
        }
    }
}
