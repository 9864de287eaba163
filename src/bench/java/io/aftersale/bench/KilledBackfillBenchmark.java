// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.killed.Jvm;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/** The same lines, filled by a store that is killed five times in the middle and started again. */
final class KilledBackfillBenchmark {

    private static final int KILLS = 5;
    private static final long SEED = Long.getLong("bench.seed", System.nanoTime());

    private final EmbeddedPostgres server;
    private final String data;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private double seconds;

    private KilledBackfillBenchmark(EmbeddedPostgres server, String data) {
        this.server = server;
        this.data = data;
    }

    static List<Benchmarks.Figure> run(Path work) throws IOException, SQLException {
        System.out.println("killing at random points, again by -Dbench.seed=" + SEED);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setDataDirectory(work.resolve("killed-postgres"))
                        .setCleanDataDirectory(true)
                        .start();
                Connection connection = server.getPostgresDatabase().getConnection()) {
            KilledBackfillBenchmark nodes =
                    new KilledBackfillBenchmark(server, work.resolve("killed").toString());
            nodes.fill(connection);
            OldOrders.check(connection);
            return List.of(new Benchmarks.Figure(
                    "the same by a store killed " + KILLS + " times, no double, no gap",
                    nodes.seconds,
                    "s",
                    Aim.under(300, "s")));
        }
    }

    private void fill(Connection connection) throws IOException, SQLException {
        for (int kill = 1; kill <= KILLS; kill++) {
            Process node = ready(kill == 1);
            if (kill == 1) {
                insertOrders(connection);
            }
            killInTheMiddle(node, connection);
            System.out.println("kill " + kill + " at " + OldOrders.filled(connection) + " lines");
        }
        Process last = ready(false);
        long begun = go(last);
        Jvm.await(last, BackfillNode.DONE);
        seconds += (System.nanoTime() - begun) / 1e9;
    }

    private void killInTheMiddle(Process node, Connection connection) throws IOException, SQLException {
        int until = OldOrders.filled(connection) + random.nextInt(3_000, 17_000);
        long begun = go(node);
        while (OldOrders.filled(connection) < until) {
            LockSupport.parkNanos(20_000_000);
        }
        LockSupport.parkNanos(random.nextLong(300_000_000));
        node.destroyForcibly().onExit().join();
        seconds += (System.nanoTime() - begun) / 1e9;
    }

    private Process ready(boolean anew) throws IOException {
        Process node = Jvm.start(
                BackfillNode.class,
                List.of("-Duser.timezone=UTC", "-Ddemo.postgres=" + server.getJdbcUrl("postgres", "postgres")),
                data,
                Boolean.toString(anew));
        Jvm.await(node, BackfillNode.READY);
        return node;
    }

    private static long go(Process node) throws IOException {
        node.getOutputStream().write('\n');
        node.getOutputStream().flush();
        return System.nanoTime();
    }

    private static void insertOrders(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            OldOrders.insert(statement);
        }
    }
}
