// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

import io.aftersale.demo.DemoMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The demo store in a JVM of its own, as small as the demo's. */
public final class StoreProcess implements AutoCloseable {

    private static final Pattern TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);

    private static final Pattern TROUBLE = Pattern.compile("ERROR|Exception|Error:");

    private final Process process;
    private final int port;
    private final double startSeconds;

    private StoreProcess(Process process, int port, double startSeconds) {
        this.process = process;
        this.port = port;
        this.startSeconds = startSeconds;
    }

    /** A new store, whatever that folder held. */
    public static StoreProcess anew(Path data, String... options) throws IOException {
        return start(data, Stream.concat(Stream.of("-Ddemo.reset=true"), Stream.of(options)));
    }

    /** The store that the folder holds. */
    public static StoreProcess again(Path data, String... options) throws IOException {
        return start(data, Stream.of(options));
    }

    private static StoreProcess start(Path data, Stream<String> options) throws IOException {
        int port = Jvm.freePort();
        long begun = System.nanoTime();
        List<String> all = Stream.concat(options, Stream.of("-Ddemo.port=" + port, "-Ddemo.data=" + data))
                .toList();
        Process process = Jvm.start(DemoMain.class, all);
        Jvm.drain(Jvm.await(process, "started in"), StoreProcess::tellTrouble);
        return new StoreProcess(process, port, (System.nanoTime() - begun) / 1e9);
    }

    /** Of its log, what went wrong. */
    private static void tellTrouble(String line) {
        if (TROUBLE.matcher(line).find()) {
            System.out.println("store: " + line);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public double startSeconds() {
        return startSeconds;
    }

    /** Bytes of all objects that are alive after a full collection. */
    public long liveBytes() {
        try {
            Process tool = new ProcessBuilder(Jvm.tool("jcmd"), Long.toString(process.pid()), "GC.class_histogram")
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

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it in order, and waits until its data are free. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
