// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.sql.Stores;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A server that dies at random moments of an upload; each time the shopper goes on, and nothing is lost or left over. */
class UploadsWhoseServerIsKilled {

    private static final int KILLS = Integer.getInteger("kills", 50);
    private static final long SEED = Long.getLong("kills.seed", 20_261_124L);
    private static final long PACE = 2_000_000;

    @TempDir
    private Path room;

    private final Random chance = new Random(SEED);
    private EmbeddedPostgres postgres;
    private JdbcTemplate database;
    private int port;
    private Process server;

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        Stores.fill(postgres.getPostgresDatabase());
        database = new JdbcTemplate(postgres.getPostgresDatabase());
        try (ServerSocket probe = new ServerSocket(0)) {
            port = probe.getLocalPort();
        }
        server = started();
    }

    @AfterEach
    void stop() throws IOException {
        server.destroyForcibly().onExit().join();
        postgres.close();
    }

    @Test
    void everyFilmArrivesWithTheBytesThatWereSentAndNothingIsLeftOver() throws Exception {
        int within = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            within += killedDuring(film(), kill) ? 1 : 0;
        }
        System.out.println("killed " + KILLS + " servers, " + within + " of them while bytes were missing");
        assertThat(within).isGreaterThan(KILLS / 4);
        for (int abandoned = 0; abandoned < 3; abandoned++) {
            abandon(film());
        }
        database.update("UPDATE AFTERSALE_UPLOAD SET EXPIRES_AT = 0");
        await(() -> database.queryForObject("SELECT COUNT(*) FROM AFTERSALE_UPLOAD", Integer.class) == 0);
        await(() -> files(room.resolve("evidence").resolve(".uploads")) == 1);
        assertThat(files(room.resolve("evidence"))).isEqualTo(KILLS + 1);
    }

    /** Kills the server at some moment between creation and verdict, or just after it; true where bytes were missing then. */
    private boolean killedDuring(byte[] film, int kill) throws Exception {
        ResumingClient client = new ResumingClient("http://127.0.0.1:" + port);
        String address = client.create(formKey(), film.length);
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(client, address, film));
        long until = (long) (chance.nextDouble() * 1.2 * film.length);
        while (client.sent() < until && !sending.isDone()) {
            LockSupport.parkNanos(PACE / 4);
        }
        LockSupport.parkNanos(chance.nextInt(30_000_000));
        kill();
        sending.exceptionally(broken -> null).get(60, TimeUnit.SECONDS);

        server = started();
        long there = client.offset(address);
        goOn(client, address, film);

        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(film));
        List<String> keys = database.queryForList(
                "SELECT STORE_KEY FROM AFTERSALE_EVIDENCE WHERE SHA256 = ?", String.class, sha256);
        assertThat(keys).as("kill " + kill + " of seed " + SEED).hasSize(1);
        String key = keys.get(0);
        Path kept = room.resolve("evidence")
                .resolve(key.substring(0, 2))
                .resolve(key.substring(2, 4))
                .resolve(key);
        assertThat(Files.readAllBytes(kept)).isEqualTo(film);
        endDrafts();
        System.out.println("kill " + kill + " at " + there + " of " + film.length + " bytes");
        return there < film.length;
    }

    private void abandon(byte[] film) throws Exception {
        ResumingClient client = new ResumingClient("http://127.0.0.1:" + port);
        String address = client.create(formKey(), film.length);
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(client, address, film));
        while (client.sent() < film.length / 2) {
            LockSupport.parkNanos(PACE);
        }
        kill();
        sending.exceptionally(broken -> null).get(60, TimeUnit.SECONDS);
        server = started();
        endDrafts();
    }

    /** An order has three open drafts at most; each film shall have one of its own. */
    private void endDrafts() {
        database.update("UPDATE AFTERSALE_CLAIM SET STATE = 'WITHDRAWN' WHERE STATE = 'DRAFT'");
    }

    private static void send(ResumingClient client, String address, byte[] film) {
        try {
            client.append(address, film, 0, PACE);
        } catch (IOException | InterruptedException killed) {
            throw new IllegalStateException(killed);
        }
    }

    private static void goOn(ResumingClient client, String address, byte[] film) throws Exception {
        await(() -> {
            long offset = client.offset(address);
            if (offset < film.length) {
                client.append(address, film, offset, 0);
            }
            return client.state(address).equals("KEPT");
        });
    }

    private void kill() {
        server.destroyForcibly().onExit().join();
    }

    /** A film of 2 to 6 MB that is like no other. */
    private byte[] film() {
        byte[] noise = new byte[2_000_000 + chance.nextInt(4_000_000)];
        chance.nextBytes(noise);
        return new Mp4().moovFirst().between(Mp4.box("free", noise)).bytes();
    }

    private String formKey() {
        byte[] key = new byte[16];
        chance.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    private Process started() throws IOException {
        Process node = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dlease.millis=1000",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        SmallServer.class.getName(),
                        postgres.getJdbcUrl("postgres", "postgres"),
                        room.resolve("evidence").toAbsolutePath().toString(),
                        Integer.toString(port)))
                .redirectErrorStream(true)
                .start();
        BufferedReader said = node.inputReader();
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals("ready")) {
                drain(said);
                return node;
            }
            all.append(line).append('\n');
        }
        throw new IOException("the server did not start:\n" + all);
    }

    private static void drain(BufferedReader said) {
        Thread drain = new Thread(() -> said.lines().forEach(System.out::println));
        drain.setDaemon(true);
        drain.start();
    }

    private static int files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return (int) all.map(Path::toFile).filter(File::isFile).count();
        }
    }

    private static void await(Condition condition) throws Exception {
        for (int tries = 0; tries < 300; tries++) {
            if (condition.holds()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("it did not come true within half a minute");
    }

    private interface Condition {
        boolean holds() throws Exception;
    }
}
