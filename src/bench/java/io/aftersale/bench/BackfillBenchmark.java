// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.demo.DemoSettings;
import io.aftersale.demo.DemoStore;
import io.aftersale.facts.BackfillService;
import io.aftersale.killed.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** 100,000 lines of 25,000 old orders without facts, filled on PostgreSQL in two runs. */
public final class BackfillBenchmark {

    private static final Pattern MEASURED =
            Pattern.compile("filled in ([\\d.]+) s, counted in ([\\d.]+) s, again in ([\\d.]+) s");

    private BackfillBenchmark() {}

    static List<Benchmarks.Figure> run(Path work) throws IOException {
        Matcher found = Jvm.said(
                MEASURED, BackfillBenchmark.class, work.resolve("backfill").toString());
        return List.of(
                new Benchmarks.Figure(
                        "100,000 old lines filled on PostgreSQL",
                        Double.parseDouble(found.group(1)),
                        "s",
                        Aim.under(300, "s")),
                new Benchmarks.Figure("counting them before", Double.parseDouble(found.group(2)), "s", Aim.REPORTED),
                new Benchmarks.Figure(
                        "counting when none is left", Double.parseDouble(found.group(3)), "s", Aim.REPORTED));
    }

    /** Runs in a JVM of its own, with the data folder as its argument. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Jvm.endOnFailure();
        DemoStore store = DemoStore.start(
                new DemoSettings(Jvm.freePort(), Path.of(arguments[0]), true, DemoSettings.Database.POSTGRES, null));
        try (Connection connection =
                        store.siteBeans().getBean("webDS", DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            OldOrders.insert(statement);
            measure(store.siteBeans().getBean("aftersaleBackfill", BackfillService.class));
            OldOrders.check(connection);
        }
        System.exit(0);
    }

    private static void measure(BackfillService backfill) {
        long begun = System.nanoTime();
        backfill.count();
        double counted = (System.nanoTime() - begun) / 1e9;
        begun = System.nanoTime();
        backfill.run(OldOrders.LINES / 2);
        backfill.run(OldOrders.LINES);
        double filled = (System.nanoTime() - begun) / 1e9;
        begun = System.nanoTime();
        backfill.count();
        double again = (System.nanoTime() - begun) / 1e9;
        System.out.println("filled in " + filled + " s, counted in " + counted + " s, again in " + again + " s");
    }
}
