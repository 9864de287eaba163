// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.killed;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.store.FolderEvidenceStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that keep evidence in a folder and are killed while they do. */
class KilledFolderIT {

    private static final int KILLS = 60;
    private static final int AT_ONCE = 2;

    @TempDir
    Path folder;

    @Test
    void killedNodesLeaveNoHalfFileInSight() throws IOException {
        kill(KILLS, "store");

        assertThat(broken()).isEmpty();
        assertThat(files(false)).hasSizeGreaterThanOrEqualTo(KILLS);
        assertThat(files(true)).as("kills in the middle of a file").hasSizeGreaterThan(KILLS / 3);
    }

    @Test
    void whatKilledNodesLeaveIsRemovedLater() throws IOException {
        kill(4, "store");
        int visible = files(false).size();

        new FolderEvidenceStore(folder).removeUnfinished(Duration.ofSeconds(-1));

        assertThat(files(true)).isEmpty();
        assertThat(files(false)).hasSize(visible);
    }

    @Test
    void nodesThatWriteStraightIntoTheFolderAreCaught() throws IOException {
        kill(12, "straight");

        assertThat(broken()).isNotEmpty();
    }

    private void kill(int times, String way) {
        IntStream.range(0, AT_ONCE)
                .mapToObj(lane -> new Thread(() -> kills(lane, times / AT_ONCE, way)))
                .peek(Thread::start)
                .toList()
                .forEach(KilledFolderIT::join);
    }

    private void kills(int lane, int times, String way) {
        Random moment = new Random(lane);
        for (int kill = 0; kill < times; kill++) {
            killOne(1000L * (lane * times + kill), moment.nextDouble(), way);
        }
    }

    /** In the middle of the second file, as far as the first one tells how long a file takes. */
    private void killOne(long first, double part, String way) {
        try {
            Process node = node(first, way);
            long begun = nextFileOf(node);
            long next = nextFileOf(node);
            LockSupport.parkNanos((long) ((next - begun) * part));
            node.destroyForcibly().onExit().join();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long nextFileOf(Process node) throws IOException {
        assertThat(node.getInputStream().read()).isEqualTo(WritingNode.BEGINS);
        return System.nanoTime();
    }

    private Process node(long first, String way) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-classpath",
                        Path.of("target", "classes")
                                + System.getProperty("path.separator")
                                + Path.of("target", "test-classes"),
                        WritingNode.class.getName(),
                        folder.toString(),
                        Long.toString(first),
                        way))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private List<Path> broken() throws IOException {
        return files(false).stream().filter(file -> !isWhole(file)).toList();
    }

    private List<Path> files(boolean incoming) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.startsWith(folder.resolve(".incoming")) == incoming)
                    .toList();
        }
    }

    private static boolean isWhole(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Filled.isWhole(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void join(Thread lane) {
        try {
            lane.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
