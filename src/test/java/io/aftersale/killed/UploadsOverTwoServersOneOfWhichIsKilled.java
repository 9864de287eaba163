// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.killed.SmallServers.Server;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes over one folder and one database, as behind a proxy that asks now the one, now the other. */
class UploadsOverTwoServersOneOfWhichIsKilled {

    private static final int PIECE = 1_000_000;
    private static final int APPENDED = 204;
    private static final int LOCKED = 423;

    @TempDir
    private Path room;

    private final Films films = new Films();
    private SmallServers servers;
    private Server one;
    private Server other;

    @BeforeEach
    void start() throws IOException {
        servers = SmallServers.over(room.resolve("evidence"));
        one = servers.start(Jvm.freePort(), SmallServers.HASTY);
        other = servers.start(Jvm.freePort(), SmallServers.HASTY);
    }

    @AfterEach
    void stop() throws IOException {
        servers.close();
    }

    @Test
    void whileOneWritesTheOtherIsLockedOutAndGoesOnWhenItDied() throws Exception {
        byte[] film = films.next(4_000_000, 6_000_000);
        String address = one.client().create(films.formKey(), film.length);
        CompletableFuture<Void> sending = films.sending(one.client(), address, film);
        servers.evidence().awaitOnDisk(film.length / 3, sending);

        long there = other.client().offset(address);
        assertThat(other.client().append(address, film, there, 0)).isEqualTo(LOCKED);
        assertThat(sending).as("the one that writes goes on").isNotDone();
        one.kill();
        sending.exceptionally(broken -> null).get(60, TimeUnit.SECONDS);
        Films.goOn(other.client(), address, film);

        assertThat(there).isPositive().isLessThan(film.length);
        assertThat(servers.evidence().bytesOf(film)).isEqualTo(film);
    }

    @Test
    void piecesThatReachThemByTurnsMakeOneFile() throws Exception {
        byte[] film = films.next(4_000_000, 6_000_000);
        String address = one.client().create(films.formKey(), film.length);

        int turn = 0;
        for (int offset = 0; offset < film.length; offset += PIECE) {
            Server server = turn++ % 2 == 0 ? one : other;
            int length = Math.min(PIECE, film.length - offset);
            assertThat(server.client().append(address, offset, BodyPublishers.ofByteArray(film, offset, length)))
                    .isEqualTo(APPENDED);
        }
        Films.goOn(one.client(), address, film);

        assertThat(servers.evidence().bytesOf(film)).isEqualTo(film);
    }
}
