// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a shopper's order page of 50 lines costs with the module's part and without it, by turns in one store. */
public final class OrderPageBenchmark {

    private static final int WARM_UP = 300;
    private static final int PAIRS = 200;
    private static final Pattern MEASURED =
            Pattern.compile("page with ([\\d.]+) ms, without ([\\d.]+) ms; statements with (\\d+), without (\\d+)");

    private OrderPageBenchmark() {}

    static List<Benchmarks.Figure> run(Path work) throws IOException {
        Matcher found = Jvm.said(
                MEASURED, OrderPageBenchmark.class, work.resolve("order-page").toString());
        double with = Double.parseDouble(found.group(1));
        double without = Double.parseDouble(found.group(2));
        double statements = Double.parseDouble(found.group(3)) - Double.parseDouble(found.group(4));
        return List.of(
                new Benchmarks.Figure("order page of 50 lines, median", with, "ms", "reported"),
                new Benchmarks.Figure("the same without the module, by turns", without, "ms", "reported"),
                new Benchmarks.Figure("ratio of the two", with / without, "", "at most 1.10"),
                new Benchmarks.Figure("statements more", statements, "", "at most 3"));
    }

    /** Runs in a JVM of its own, with the data folder as its argument. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Jvm.endOnFailure();
        measure(Path.of(arguments[0]));
        System.exit(0);
    }

    private static void measure(Path data) throws IOException, InterruptedException {
        FiftyLines store = FiftyLines.start(data);
        store.check();
        for (int turn = 0; turn < WARM_UP; turn++) {
            store.nanos(turn % 2 == 0);
        }
        long[] with = new long[PAIRS];
        long[] without = new long[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            boolean first = pair % 2 == 0;
            long one = store.nanos(first);
            long other = store.nanos(!first);
            with[pair] = first ? one : other;
            without[pair] = first ? other : one;
        }
        System.out.println("page with " + median(with) + " ms, without " + median(without) + " ms; statements with "
                + store.statements(true) + ", without " + store.statements(false));
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }
}
