// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another JVM over the same class path, as small as the demo's. */
final class Jvm {

    private Jvm() {}

    /** Starts that class; what it says on either channel comes on one. */
    static Process start(Class<?> main, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(System.getProperty("bench.opens").split(" ")));
        command.add("-Xmx512m");
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Runs that class to its end; the first match in what it said. */
    static Matcher said(Pattern measured, Class<?> main, String... arguments) throws IOException {
        Process process = start(main, List.of("-Duser.timezone=UTC"), arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher found = measured.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("nothing was measured:\n" + said);
        }
        return found;
    }

    /** From now on a failure ends this JVM, whatever threads a store has running. */
    static void endOnFailure() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
    }

    static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
