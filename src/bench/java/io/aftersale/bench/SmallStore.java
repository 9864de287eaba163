// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.killed.Jvm;
import io.aftersale.killed.ResumingClient;
import io.aftersale.killed.SmallServer;
import io.aftersale.sql.Stores;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The upload addresses over PostgreSQL and a folder, without the platform, in a JVM of their own. */
final class SmallStore implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final JdbcTemplate database;
    private final Path folder;
    private final Process server;
    private final ResumingClient client;

    private SmallStore(EmbeddedPostgres postgres, Path folder, Process server, int port) {
        this.postgres = postgres;
        this.database = new JdbcTemplate(postgres.getPostgresDatabase());
        this.folder = folder;
        this.server = server;
        this.client = ResumingClient.ofOneShopper("http://127.0.0.1:" + port);
    }

    static SmallStore start(Path work) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        Stores.fill(postgres.getPostgresDatabase());
        Path folder = Files.createDirectories(work).resolve("evidence");
        int port = Jvm.freePort();
        Process server = Jvm.start(
                SmallServer.class,
                List.of(),
                postgres.getJdbcUrl("postgres", "postgres"),
                folder.toString(),
                Integer.toString(port));
        Jvm.drain(Jvm.await(server, SmallServer.READY), System.out::println);
        return new SmallStore(postgres, folder, server, port);
    }

    /** Sends the film until it is kept under its digest; then both the film and its draft are gone. */
    Sent upload(LongFilm film, String sha256, long pieceBytes) throws IOException, InterruptedException {
        String formKey = UUID.randomUUID().toString().replace("-", "");
        long begun = System.nanoTime();
        double untilKept = TusUpload.begin(client, formKey, film, pieceBytes).send(() -> {});
        double seconds = (System.nanoTime() - begun) / 1e9;
        Path kept = kept(sha256);
        double read = ColdFile.read(kept);
        Files.delete(kept);
        database.update("UPDATE AFTERSALE_CLAIM SET STATE = 'WITHDRAWN' WHERE STATE = 'DRAFT'");
        return new Sent(seconds, untilKept, read);
    }

    private Path kept(String sha256) {
        String key = database.queryForObject(
                "SELECT E.STORE_KEY FROM AFTERSALE_EVIDENCE E JOIN AFTERSALE_CLAIM C ON C.CLAIM_ID = E.CLAIM_ID"
                        + " WHERE C.STATE = 'DRAFT' AND E.SHA256 = ?",
                String.class,
                sha256);
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key);
    }

    @Override
    public void close() throws IOException {
        server.destroyForcibly().onExit().join();
        postgres.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Seconds from the wish until it is kept, of them those after the answer to the last byte, and those of one read of the disk. */
    record Sent(double all, double untilKept, double read) {}
}
