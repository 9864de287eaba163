// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.s3;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.store.killed.Filled;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that send evidence to an S3 server and are killed while they do. */
class KilledS3IT {

    private static final int KILLS = 12;

    @TempDir
    Path folder;

    @Test
    void killedNodesLeaveNoHalfObjectAndWhatTheyLeaveIsRemovedLater() throws IOException {
        try (S3Server server = S3Server.start(folder)) {
            Random moment = new Random(1);
            for (int kill = 0; kill < KILLS; kill++) {
                killOne(server.bucket().endpoint(), kill * 1000L, moment.nextDouble());
            }
            List<String> objects = server.objects();
            assertThat(objects).hasSizeGreaterThanOrEqualTo(KILLS).allMatch(object -> isWhole(server, object));
            assertThat(server.uploads()).as("kills between two parts").isNotEmpty();

            server.store(folder).removeUnfinished(Duration.ofMinutes(-1));

            assertThat(server.uploads()).isEmpty();
            assertThat(parts()).isEmpty();
            assertThat(server.objects()).containsExactlyInAnyOrderElementsOf(objects);
        }
    }

    /** In the middle of the second file, as far as the first one tells how long a file takes. */
    private void killOne(String endpoint, long first, double part) throws IOException {
        Process node = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx96m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        WritingToS3.class.getName(),
                        endpoint,
                        folder.toString(),
                        Long.toString(first)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long begun = nextFileOf(node);
        long next = nextFileOf(node);
        LockSupport.parkNanos((long) ((next - begun) * part));
        node.destroyForcibly().onExit().join();
    }

    private static long nextFileOf(Process node) throws IOException {
        assertThat(node.getInputStream().read()).isEqualTo('.');
        return System.nanoTime();
    }

    private static boolean isWhole(S3Server server, String object) {
        try (InputStream in =
                server.client().getObject(get -> get.bucket(S3Server.BUCKET).key(object))) {
            return Filled.isWhole(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> parts = Files.list(folder.resolve(".incoming"))) {
            return parts.toList();
        }
    }
}
