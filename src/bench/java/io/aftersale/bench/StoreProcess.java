// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.demo.DemoMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo store in a JVM of its own, as small as the demo's. */
final class StoreProcess implements AutoCloseable {

    private static final Pattern TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);

    private final Process process;
    private final int port;
    private final double startSeconds;

    private StoreProcess(Process process, int port, double startSeconds) {
        this.process = process;
        this.port = port;
        this.startSeconds = startSeconds;
    }

    static StoreProcess start(Path data) throws IOException {
        int port = Jvm.freePort();
        long begun = System.nanoTime();
        Process process =
                Jvm.start(DemoMain.class, List.of("-Ddemo.port=" + port, "-Ddemo.data=" + data, "-Ddemo.reset=true"));
        awaitReady(process);
        return new StoreProcess(process, port, (System.nanoTime() - begun) / 1e9);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    double startSeconds() {
        return startSeconds;
    }

    /** Bytes of all objects that are alive after a full collection. */
    long liveBytes() {
        try {
            Process tool = new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String histogram = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher total = TOTAL.matcher(histogram);
            if (!total.find()) {
                throw new IllegalStateException(
                        "no histogram: " + histogram.lines().findFirst().orElse(""));
            }
            return Long.parseLong(total.group(1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static void awaitReady(Process process) throws IOException {
        BufferedReader said = process.inputReader();
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.contains("started in")) {
                drain(said);
                return;
            }
        }
        throw new IllegalStateException("the store did not start:\n" + all);
    }

    private static void drain(BufferedReader said) {
        Thread drain = new Thread(() -> said.lines().forEach(line -> {}), "store output");
        drain.setDaemon(true);
        drain.start();
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
