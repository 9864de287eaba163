// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.killed.Jvm;
import io.aftersale.killed.ResumingClient;
import io.aftersale.killed.SmallServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** The upload addresses over PostgreSQL and a folder, without the platform, in a JVM of their own. */
final class SmallStore implements AutoCloseable {

    private final SmallServers servers;
    private final ResumingClient client;
    private final Path folder;

    private SmallStore(SmallServers servers, ResumingClient client, Path folder) {
        this.servers = servers;
        this.client = client;
        this.folder = folder;
    }

    static SmallStore start(Path work) throws IOException {
        Path folder = Files.createDirectories(work).resolve("evidence");
        SmallServers servers = SmallServers.over(folder);
        return new SmallStore(servers, servers.start(Jvm.freePort()).client(), folder);
    }

    /** Sends a film that never came before until it is kept under its digest; then both the film and its draft are gone. */
    Sent upload(LongFilm film, long pieceBytes) throws IOException, InterruptedException {
        String sha256 = film.sha256();
        String formKey = UUID.randomUUID().toString().replace("-", "");
        long begun = System.nanoTime();
        double untilKept = TusUpload.begin(client, formKey, film, pieceBytes).send(() -> {});
        double seconds = (System.nanoTime() - begun) / 1e9;
        Path kept = servers.evidence().keptAs(sha256);
        double read = ColdFile.read(kept);
        Files.delete(kept);
        servers.evidence().endDrafts();
        return new Sent(seconds, untilKept, read);
    }

    @Override
    public void close() throws IOException {
        servers.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Seconds from the wish until it is kept, of them those after the answer to the last byte, and those of one read of the disk. */
    record Sent(double all, double untilKept, double read) {}
}
