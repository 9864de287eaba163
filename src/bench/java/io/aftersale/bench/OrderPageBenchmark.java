// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.killed.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a shopper's order page of 50 lines costs with the module's part and without it, by turns in one store. */
public final class OrderPageBenchmark {

    private static final int WARM_UP = 1500;
    private static final int PAIRS = 200;
    private static final Pattern MEASURED = Pattern.compile("page with ([\\d.]+) ms, without ([\\d.]+) ms;"
            + " of the processor with ([\\d.]+) ms, without ([\\d.]+) ms; statements with (\\d+), without (\\d+)");

    private OrderPageBenchmark() {}

    static List<Benchmarks.Figure> run(Path work) throws IOException {
        Matcher found = Jvm.said(
                MEASURED, OrderPageBenchmark.class, work.resolve("order-page").toString());
        return List.of(
                new Benchmarks.Figure("order page of 50 lines, median", number(found, 1), "ms", Aim.REPORTED),
                new Benchmarks.Figure("the same without the module, by turns", number(found, 2), "ms", Aim.REPORTED),
                new Benchmarks.Figure("ratio of the two", number(found, 1) / number(found, 2), "", Aim.atMost(1.10)),
                new Benchmarks.Figure(
                        "ratio of the processor's time", number(found, 3) / number(found, 4), "", Aim.REPORTED),
                new Benchmarks.Figure("statements more", number(found, 5) - number(found, 6), "", Aim.atMost(3)));
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
            store.time(turn % 2 == 0);
        }
        List<FiftyLines.Time> with = new ArrayList<>();
        List<FiftyLines.Time> without = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            boolean first = pair % 2 == 0;
            (first ? with : without).add(store.time(first));
            (first ? without : with).add(store.time(!first));
        }
        System.out.printf(
                Locale.ROOT,
                "page with %.2f ms, without %.2f ms; of the processor with %.2f ms, without %.2f ms;"
                        + " statements with %d, without %d%n",
                median(with, FiftyLines.Time::elapsed),
                median(without, FiftyLines.Time::elapsed),
                median(with, FiftyLines.Time::processor),
                median(without, FiftyLines.Time::processor),
                store.statements(true),
                store.statements(false));
    }

    private static double number(Matcher found, int group) {
        return Double.parseDouble(found.group(group));
    }

    private static double median(List<FiftyLines.Time> times, ToLongFunction<FiftyLines.Time> nanos) {
        long[] sorted = times.stream().mapToLong(nanos).sorted().toArray();
        return sorted[sorted.length / 2] / 1e6;
    }
}
