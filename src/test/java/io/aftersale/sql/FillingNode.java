// SPDX-License-Identifier: Apache-2.0
package io.aftersale.sql;

import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.facts.BackfillService;
import io.aftersale.facts.CatalogueFacts;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.LineToFreeze;
import io.aftersale.facts.OrderedLine;
import io.aftersale.facts.UnfrozenLines;
import io.aftersale.facts.store.DefaultBackfillService;
import io.aftersale.job.JobMarks;
import io.aftersale.job.Leases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A JVM that fills the lines of the table OLD_LINES until none is left, or it is killed. */
public final class FillingNode {

    /** Lines stand in orders of four; each SKU of ten has a release day of its own. */
    private static final String NEXT = "SELECT L.ID FROM OLD_LINES L WHERE L.ID > ? AND NOT EXISTS"
            + " (SELECT 1 FROM AFTERSALE_LINE_FACTS F WHERE F.ORDER_ITEM_ID = L.ID) ORDER BY L.ID LIMIT ?";

    private FillingNode() {}

    /** The database, and by how many minutes this node's clock is ahead of the machine's. */
    public static void main(String[] arguments) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(Long.parseLong(arguments[1])));
        Stores stores = Stores.over(database, clock, catalogue());
        BackfillService backfill = new DefaultBackfillService(
                new OldLines(database),
                stores.bean("frozenFacts", FrozenFacts.class),
                stores.bean("leases", Leases.class),
                stores.bean("jobMarks", JobMarks.class),
                clock);
        BackfillService.Outcome outcome = backfill.run(Integer.MAX_VALUE);
        System.out.println("filled " + outcome.filled() + ", failed " + outcome.failed() + ", busy " + outcome.busy());
        System.exit(0);
    }

    static String release(long sku) {
        return "2023-01-1" + sku;
    }

    static Instant orderedAt(long line) {
        return Instant.parse("2024-01-01T00:00:00Z").plus(Duration.ofMinutes(line / 4));
    }

    private static CatalogueFacts catalogue() {
        CatalogueInMemory catalogue = new CatalogueInMemory();
        for (long sku = 0; sku < 10; sku++) {
            catalogue.say(
                    sku,
                    new CatalogueFacts.Facts(
                            StockOrigin.IN_STOCK,
                            ReleaseDate.parse(release(sku)).orElseThrow(),
                            null,
                            Set.of()));
        }
        return catalogue;
    }

    private record OldLines(JdbcTemplate jdbc) implements UnfrozenLines {

        OldLines(DataSource database) {
            this(new JdbcTemplate(database));
        }

        @Override
        public Count count(Span submitted) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<OrderedLine> after(long orderItemId, Span submitted, int most) {
            return jdbc.queryForList(NEXT, Long.class, orderItemId, most).stream()
                    .map(id -> new OrderedLine(
                            new LineToFreeze(id, id / 4, 7, (int) (1 + id % 3), id % 10, id % 10), orderedAt(id)))
                    .toList();
        }
    }
}
