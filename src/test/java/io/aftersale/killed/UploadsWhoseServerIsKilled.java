// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that dies at random moments of an upload; each time the shopper goes on, and nothing is lost or left over. */
class UploadsWhoseServerIsKilled {

    private static final int KILLS = Integer.getInteger("kills", 50);
    private static final int TRIES = 3 * KILLS;

    @TempDir
    private Path room;

    private final Films films = new Films();
    private SmallServers servers;
    private Evidence evidence;
    private int port;
    private SmallServers.Server server;

    @BeforeEach
    void start() throws IOException {
        servers = SmallServers.over(room.resolve("evidence"));
        evidence = servers.evidence();
        port = Jvm.freePort();
        server = servers.start(port, SmallServers.HASTY);
    }

    @AfterEach
    void stop() throws IOException {
        servers.close();
    }

    /** A kill counts where some bytes were there and some missing; others, after the last byte, are tried beside. */
    @Test
    void everyFilmArrivesWithTheBytesThatWereSentAndNothingIsLeftOver() throws Exception {
        int within = 0;
        int tries = 0;
        while (within < KILLS && tries < TRIES) {
            within += killedDuring(films.next(2_000_000, 6_000_000), tries++) ? 1 : 0;
        }
        System.out.println("killed " + tries + " servers, " + within + " of them in the middle of an upload");
        assertThat(within)
                .as("kills in the middle of an upload, of " + tries + " kills")
                .isEqualTo(KILLS);
        for (int abandoned = 0; abandoned < 3; abandoned++) {
            abandon(films.next(2_000_000, 6_000_000));
        }
        evidence.endOfAllUploads();
        assertThat(evidence.files()).isEqualTo(tries);
    }

    /** Kills the server at some moment between creation and verdict, or just after it; true where some bytes were there and some missing. */
    private boolean killedDuring(byte[] film, int kill) throws Exception {
        ResumingClient client = server.client();
        String address = client.create(films.formKey(), film.length);
        CompletableFuture<Void> sending = films.sending(client, address, film);
        evidence.awaitOnDisk((long) (films.chance() * film.length), sending);
        LockSupport.parkNanos((long) (films.chance() * 30_000_000));
        server.kill();
        sending.exceptionally(broken -> null).get(60, TimeUnit.SECONDS);

        server = servers.start(port, SmallServers.HASTY);
        long there = client.offset(address);
        Films.goOn(client, address, film);

        assertThat(evidence.bytesOf(film)).as("kill " + kill + " of " + films).isEqualTo(film);
        evidence.endDrafts();
        System.out.println("kill " + kill + " at " + there + " of " + film.length + " bytes");
        return 0 < there && there < film.length;
    }

    private void abandon(byte[] film) throws Exception {
        ResumingClient client = server.client();
        String address = client.create(films.formKey(), film.length);
        CompletableFuture<Void> sending = films.sending(client, address, film);
        evidence.awaitOnDisk(film.length / 2, sending);
        server.kill();
        sending.exceptionally(broken -> null).get(60, TimeUnit.SECONDS);
        server = servers.start(port, SmallServers.HASTY);
        evidence.endDrafts();
    }
}
