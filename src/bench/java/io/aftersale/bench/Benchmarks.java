// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks and writes what was measured. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, RunnerException, SQLException {
        Path work = Files.createDirectories(Path.of("target", "bench").toAbsolutePath());
        List<Figure> figures = new ArrayList<>();
        figures.addAll(DecisionBenchmark.run());
        figures.addAll(OrderPageBenchmark.run(work));
        figures.addAll(UploadBenchmark.run(work));
        figures.addAll(BackfillBenchmark.run(work));
        figures.addAll(KilledBackfillBenchmark.run(work));
        print(figures);
        Files.writeString(Path.of("target", "bench.json"), json(figures));
    }

    private static void print(List<Figure> figures) {
        System.out.printf(Locale.ROOT, "%n%-58s %14s  %s%n", "measured", "value", "aim");
        figures.forEach(figure ->
                System.out.printf(Locale.ROOT, "%-58s %14s  %s%n", figure.name(), figure.shown(), figure.aim()));
    }

    private static String json(List<Figure> figures) {
        return figures.stream()
                .map(figure -> String.format(
                        Locale.ROOT,
                        "  {\"name\": \"%s\", \"value\": %s, \"unit\": \"%s\", \"aim\": \"%s\"}",
                        figure.name(),
                        figure.value(),
                        figure.unit(),
                        figure.aim()))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    /** One measured figure with what it should be. */
    record Figure(String name, double value, String unit, String aim) {

        String shown() {
            return String.format(Locale.ROOT, "%.2f %s", value, unit);
        }
    }
}
