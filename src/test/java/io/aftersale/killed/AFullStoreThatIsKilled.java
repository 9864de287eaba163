// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole demo store, killed in the middle of an upload and started again over the same folder and database. */
class AFullStoreThatIsKilled {

    private static final int KILLS = Integer.getInteger("kills.full", 3);
    private static final int TRIES = 2 * KILLS;

    @TempDir
    private Path data;

    private final Films films = new Films();
    private EmbeddedPostgres postgres;
    private Evidence evidence;
    private StoreProcess store;

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        evidence = new Evidence(data.resolve("evidence"), postgres.getPostgresDatabase());
        store = StoreProcess.anew(data, options());
    }

    @AfterEach
    void stop() throws IOException {
        store.kill();
        postgres.close();
    }

    @Test
    void theShopperLogsInAgainAndGoesOnWhereTheFilmStopped() throws Exception {
        int within = 0;
        int tries = 0;
        while (within < KILLS && tries < TRIES) {
            within += killedDuring(tries++) ? 1 : 0;
        }
        assertThat(within)
                .as("kills in the middle of an upload, of " + tries + " kills")
                .isEqualTo(KILLS);
        abandonOne();
        evidence.endOfAllUploads();
        assertThat(evidence.files()).isEqualTo(tries);
    }

    private boolean killedDuring(int kill) throws Exception {
        byte[] film = films.next(16_000_000, 24_000_000);
        String address = killedOnTheWay(film, 0.1 + 0.8 * films.chance());

        store = StoreProcess.again(data, options());
        ResumingClient again = SiteShopper.login(store.address()).clientOfSomeReport();
        long there = again.offset(address);
        Films.goOn(again, address, film);

        assertThat(evidence.bytesOf(film)).as("kill " + kill + " of " + films).isEqualTo(film);
        evidence.endDrafts();
        System.out.println("full store, kill " + kill + " at " + there + " of " + film.length + " bytes; again after "
                + store.startSeconds() + " s");
        return 0 < there && there < film.length;
    }

    /** The upload's address. */
    private String killedOnTheWay(byte[] film, double share) throws Exception {
        SiteShopper shopper = SiteShopper.login(store.address());
        SiteShopper.ReportPage report = shopper.someReport();
        ResumingClient client = shopper.client(report);
        String address = client.create(report.formKey(), film.length);
        CompletableFuture<Void> sending = films.sending(client, address, film);
        evidence.awaitOnDisk((long) (share * film.length), sending);
        store.kill();
        sending.exceptionally(broken -> null).get(60, TimeUnit.SECONDS);
        return address;
    }

    private void abandonOne() throws Exception {
        killedOnTheWay(films.next(16_000_000, 24_000_000), 0.5);
        store = StoreProcess.again(data, options());
        evidence.endDrafts();
    }

    private String[] options() {
        return new String[] {
            "-Ddemo.database=postgres", "-Ddemo.postgres=" + postgres.getJdbcUrl("postgres", "postgres")
        };
    }
}
