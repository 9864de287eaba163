// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.demo.DemoSettings;
import io.aftersale.demo.DemoStore;
import io.aftersale.facts.BackfillService;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** 100,000 lines of 25,000 old orders without facts, filled on PostgreSQL in two runs. */
public final class BackfillBenchmark {

    private static final Pattern MEASURED = Pattern.compile("filled in ([\\d.]+) s, counted in ([\\d.]+) s");
    private static final int HALF = 50_000;
    private static final int ALL = 100_000;
    private static final List<String> ORDERS = List.of(
            "INSERT INTO BLC_ORDER (ORDER_ID, CUSTOMER_ID, ORDER_STATUS, SUBMIT_DATE) SELECT 1000000 + n,"
                    + " (SELECT MIN(CUSTOMER_ID) FROM BLC_CUSTOMER), 'SUBMITTED',"
                    + " TIMESTAMP '2024-01-01 00:00:00' + n * INTERVAL '10 minutes' FROM generate_series(0, 24999) n",
            "INSERT INTO BLC_ORDER_ITEM (ORDER_ITEM_ID, ORDER_ID, QUANTITY)"
                    + " SELECT 1000000 + n, 1000000 + n / 4, 1 FROM generate_series(0, 99999) n",
            "INSERT INTO BLC_DISCRETE_ORDER_ITEM (ORDER_ITEM_ID, SKU_ID) SELECT 1000000 + n,"
                    + " (SELECT array_agg(SKU_ID) FROM BLC_SKU)[1 + n % 10] FROM generate_series(0, 99999) n",
            "ANALYZE");

    private BackfillBenchmark() {}

    static List<Benchmarks.Figure> run(Path work) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(System.getProperty("bench.opens").split(" ")));
        command.addAll(List.of(
                "-Xmx512m",
                "-classpath",
                System.getProperty("java.class.path"),
                BackfillBenchmark.class.getName(),
                work.resolve("backfill").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher found = MEASURED.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("nothing was measured:\n" + said);
        }
        return List.of(
                new Benchmarks.Figure(
                        "100,000 old lines filled on PostgreSQL",
                        Double.parseDouble(found.group(1)),
                        "s",
                        "under 300 s"),
                new Benchmarks.Figure("counting them before", Double.parseDouble(found.group(2)), "s", "reported"));
    }

    /** Runs in a JVM of its own, with the data folder as its argument. */
    public static void main(String[] arguments) throws IOException, SQLException {
        DemoStore store = DemoStore.start(
                new DemoSettings(freePort(), Path.of(arguments[0]), true, DemoSettings.Database.POSTGRES, null));
        try (Connection connection =
                        store.siteBeans().getBean("webDS", DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            for (String orders : ORDERS) {
                statement.execute(orders);
            }
            measure(store.siteBeans().getBean("aftersaleBackfill", BackfillService.class), statement);
        }
        System.exit(0);
    }

    private static void measure(BackfillService backfill, Statement statement) throws SQLException {
        long begun = System.nanoTime();
        backfill.count();
        double counted = (System.nanoTime() - begun) / 1e9;
        begun = System.nanoTime();
        backfill.run(HALF);
        backfill.run(ALL);
        double filled = (System.nanoTime() - begun) / 1e9;
        try (ResultSet rows = statement.executeQuery(
                "SELECT COUNT(*) FROM AFTERSALE_LINE_FACTS WHERE BACKFILLED AND ORDER_ITEM_ID >= 1000000")) {
            rows.next();
            if (rows.getInt(1) != ALL) {
                throw new IllegalStateException(rows.getInt(1) + " lines were filled");
            }
        }
        System.out.println("filled in " + filled + " s, counted in " + counted + " s");
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
