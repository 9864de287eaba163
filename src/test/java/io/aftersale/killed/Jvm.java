// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another JVM over the same class path, as open as this one and as small as the demo's. */
public final class Jvm {

    private Jvm() {}

    /** Starts that class; what it says on either channel comes on one. */
    public static Process start(Class<?> main, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(tool("java")));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(command::add);
        command.add("-Xmx512m");
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Runs that class to its end; the first match in what it said. */
    public static Matcher said(Pattern measured, Class<?> main, String... arguments) throws IOException {
        Process process = start(main, List.of("-Duser.timezone=UTC"), arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher found = measured.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("nothing was measured:\n" + said);
        }
        return found;
    }

    /** Reads until it says that word; after that nobody listens until somebody does. */
    public static BufferedReader await(Process process, String word) throws IOException {
        BufferedReader said = process.inputReader();
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.contains(word)) {
                return said;
            }
        }
        throw new IllegalStateException("a JVM stopped before \"" + word + "\":\n" + all);
    }

    /** Passes on what it still says, so that it never waits for a reader. */
    public static void drain(BufferedReader said, Consumer<String> to) {
        Thread drain = new Thread(() -> said.lines().forEach(to), "output of another JVM");
        drain.setDaemon(true);
        drain.start();
    }

    /** From now on a failure ends this JVM, whatever threads a store has running. */
    public static void endOnFailure() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
    }

    public static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
