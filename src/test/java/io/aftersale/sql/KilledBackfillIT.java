// SPDX-License-Identifier: Apache-2.0
package io.aftersale.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nodes that fill old lines on PostgreSQL and are killed while they do. */
class KilledBackfillIT {

    private static final int LINES = 5_000;

    @Test
    void nodesKilledInTheMiddleLeaveNoLineOutAndFillNoneTwice() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            JdbcTemplate database = new JdbcTemplate(server.getPostgresDatabase());
            Stores.fill(server.getPostgresDatabase());
            database.execute("CREATE TABLE OLD_LINES (ID BIGINT PRIMARY KEY)");
            database.execute("INSERT INTO OLD_LINES SELECT n FROM generate_series(1, " + LINES + ") n");

            int first = killedAfter(500, server, 0, database);
            int second = killedAfter(first + 1_000, server, 2, database);
            assertThat(second).isBetween(first + 1_000, LINES - 1);
            assertThat(said(node(server, 1))).contains("filled 0, failed 0, busy true");
            assertThat(said(node(server, 4))).contains("filled " + (LINES - second) + ", failed 0, busy false");

            checkEveryLine(database);
        }
    }

    private static int killedAfter(int lines, EmbeddedPostgres server, int minutesAhead, JdbcTemplate database)
            throws IOException {
        Process node = node(server, minutesAhead);
        while (filled(database) < lines && node.isAlive()) {
            LockSupport.parkNanos(5_000_000);
        }
        node.destroyForcibly().onExit().join();
        return filled(database);
    }

    private static void checkEveryLine(JdbcTemplate database) {
        assertThat(filled(database)).isEqualTo(LINES);
        database.query("SELECT * FROM AFTERSALE_LINE_FACTS", row -> {
            long id = row.getLong("ORDER_ITEM_ID");
            assertThat(row.getLong("ORDER_ID")).isEqualTo(id / 4);
            assertThat(row.getInt("QUANTITY")).isEqualTo((int) (1 + id % 3));
            assertThat(row.getString("RELEASE_DATE")).isEqualTo(FillingNode.release(id % 10));
            assertThat(row.getLong("ORDERED_AT"))
                    .isEqualTo(FillingNode.orderedAt(id).toEpochMilli());
            assertThat(row.getBoolean("BACKFILLED")).isTrue();
        });
    }

    private static int filled(JdbcTemplate database) {
        return database.queryForObject("SELECT COUNT(DISTINCT ORDER_ITEM_ID) FROM AFTERSALE_LINE_FACTS", Integer.class);
    }

    private static Process node(EmbeddedPostgres server, int minutesAhead) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        FillingNode.class.getName(),
                        server.getJdbcUrl("postgres", "postgres"),
                        Integer.toString(minutesAhead)))
                .redirectErrorStream(true)
                .start();
    }

    private static String said(Process node) throws IOException {
        return new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
