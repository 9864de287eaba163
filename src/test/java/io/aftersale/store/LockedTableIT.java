// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.facts.BackfillService;
import io.aftersale.job.Leases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A checkout while somebody else holds the table of frozen facts, as an upgrade or a stuck session does. */
class LockedTableIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant YESTERDAY = Instant.parse("2026-11-23T09:15:00Z");

    @Test
    void aCheckoutSucceedsWhileTheTableIsLockedAndItsLinesAreFilledAfterwards() throws SQLException {
        Leases leases = RunningStore.get().siteBeans().getBean("aftersaleLeases", Leases.class);
        awaitTurn(() -> leases.take("BACKFILL", "this test", Duration.ofHours(1)));
        Shop.Placed order;
        Duration waited;
        try (Connection other = database().getConnection()) {
            lock(other);
            long begun = System.nanoTime();
            order = Shop.order("mara@example.com", "valkyrie", "golem");
            waited = Duration.ofNanos(System.nanoTime() - begun);
            other.rollback();
            other.setAutoCommit(true);
        }
        assertThat(waited).isLessThan(PATIENCE);
        Visitor mara = Visitor.shopper("mara@example.com");
        assertThat(flags(mara, order)).containsExactly("NEEDS_REVIEW", "NEEDS_REVIEW");

        submittedYesterday(order);
        leases.giveBack("BACKFILL", "this test");
        BackfillService job = RunningStore.get().siteBeans().getBean("aftersaleBackfill", BackfillService.class);
        awaitTurn(() -> !job.runRecent().busy());

        assertThat(flags(mara, order)).containsExactlyInAnyOrder("COVERED", "NOT_COVERED");
    }

    /** H2 lets everybody read what another session holds, so only a database that does not can show it. */
    @Test
    @Tag("postgres")
    void anOrdersPageAnswersWhileTheTablesAreLockedAndSaysThatAPersonLooks() throws SQLException {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        Visitor mara = Visitor.shopper("mara@example.com");
        assertThat(flags(mara, order)).containsExactly("COVERED");
        Visitor.Answer page;
        Duration waited;
        try (Connection other = database().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE AFTERSALE_LINE_FACTS, AFTERSALE_POLICY IN ACCESS EXCLUSIVE MODE");
            long begun = System.nanoTime();
            page = mara.get(order.page());
            waited = Duration.ofNanos(System.nanoTime() - begun);
            other.rollback();
            other.setAutoCommit(true);
        }
        assertThat(waited).isLessThan(PATIENCE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(Shop.all(page.body(), "data-aftersale-flag=\"(\\w+)\"")).containsExactly("NEEDS_REVIEW");
        assertThat(page.body()).contains("Valkyrie");
        assertThat(flags(mara, order)).containsExactly("COVERED");
    }

    private static void lock(Connection other) throws SQLException {
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            if (System.getProperty("demo.database", "h2").equals("postgres")) {
                statement.execute("LOCK TABLE AFTERSALE_LINE_FACTS IN ACCESS EXCLUSIVE MODE");
            } else {
                reserveTheNextRows(statement);
            }
        }
    }

    /** H2 cannot lock a table: here the other session has put in the rows that the checkout is about to put in. */
    private static void reserveTheNextRows(Statement statement) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found =
                statement.getConnection().getMetaData().getColumns(null, null, "AFTERSALE_LINE_FACTS", "%")) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        List<String> values = columns.stream()
                .map(column -> column.equals("ORDER_ITEM_ID") ? "NEXT.X" : "F." + column)
                .toList();
        statement.execute("INSERT INTO AFTERSALE_LINE_FACTS (" + String.join(", ", columns) + ") SELECT "
                + String.join(", ", values) + " FROM (SELECT * FROM AFTERSALE_LINE_FACTS FETCH FIRST ROW ONLY) F,"
                + " SYSTEM_RANGE((SELECT MAX(ORDER_ITEM_ID) + 1 FROM BLC_ORDER_ITEM),"
                + " (SELECT MAX(ORDER_ITEM_ID) + 300 FROM BLC_ORDER_ITEM)) NEXT");
    }

    private static List<String> flags(Visitor visitor, Shop.Placed order) {
        return Shop.all(visitor.get(order.page()).body(), "data-aftersale-flag=\"(\\w+)\"");
    }

    private static void submittedYesterday(Shop.Placed order) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE BLC_ORDER SET SUBMIT_DATE = TIMESTAMP '" + Timestamp.from(YESTERDAY)
                    + "' WHERE ORDER_ID = " + order.id());
        }
    }

    private static void awaitTurn(BooleanSupplier turn) {
        for (int attempt = 0; !turn.getAsBoolean(); attempt++) {
            assertThat(attempt).as("turns waited for").isLessThan(300);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static DataSource database() {
        return RunningStore.get().siteBeans().getBean("webDS", DataSource.class);
    }
}
