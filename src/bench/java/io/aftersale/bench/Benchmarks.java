// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs all benchmarks and writes what was measured. */
public final class Benchmarks {

    private Benchmarks() {}

    /** All, or those named as arguments. */
    public static void main(String[] arguments) throws Exception {
        Path work = Files.createDirectories(Path.of("target", "bench").toAbsolutePath());
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("corpus", () -> CorpusBenchmark.run(work));
        parts.put("decision", DecisionBenchmark::run);
        parts.put("page", () -> OrderPageBenchmark.run(work));
        parts.put("upload", () -> UploadBenchmark.run(work));
        parts.put("backfill", () -> BackfillBenchmark.run(work));
        parts.put("killed", () -> KilledBackfillBenchmark.run(work));
        if (!parts.keySet().containsAll(List.of(arguments))) {
            throw new IllegalArgumentException("there are " + parts.keySet());
        }
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            if (arguments.length == 0 || List.of(arguments).contains(part.getKey())) {
                figures.addAll(part.getValue().run());
            }
        }
        print(figures);
        Files.writeString(Path.of("target", "bench.json"), json(figures));
    }

    private interface Part {
        List<Figure> run() throws Exception;
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
