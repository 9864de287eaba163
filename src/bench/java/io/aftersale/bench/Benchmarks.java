// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs all benchmarks and writes what was measured, and of each aim whether it holds. */
public final class Benchmarks {

    private final Path work;
    private final List<Figure> figures = new ArrayList<>();

    private Benchmarks(Path work) {
        this.work = work;
    }

    /** All, or those named as arguments; with {@code -Dbench.enforce=true} a missed aim ends with exit code 1. */
    public static void main(String[] arguments) throws Exception {
        Benchmarks benchmarks = new Benchmarks(
                Files.createDirectories(Path.of("target", "bench").toAbsolutePath()));
        try {
            benchmarks.run(List.of(arguments));
        } finally {
            benchmarks.tell();
        }
        System.exit(Boolean.getBoolean("bench.enforce") && benchmarks.missed() > 0 ? 1 : 0);
    }

    private void run(List<String> wanted) throws Exception {
        Map<String, Part> parts = parts();
        if (!parts.keySet().containsAll(wanted)) {
            throw new IllegalArgumentException("there are " + parts.keySet());
        }
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(part.getKey())) {
                figures.addAll(part.getValue().run());
            }
        }
    }

    private Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("corpus", () -> CorpusBenchmark.run(work));
        parts.put("check", () -> CheckBenchmark.run(work));
        parts.put("tus", () -> TusBenchmark.run(work));
        parts.put("heap", () -> HeapBenchmark.run(work));
        parts.put("decision", DecisionBenchmark::run);
        parts.put("page", () -> OrderPageBenchmark.run(work));
        parts.put("upload", () -> UploadBenchmark.run(work));
        parts.put("backfill", () -> BackfillBenchmark.run(work));
        parts.put("killed", () -> KilledBackfillBenchmark.run(work));
        return parts;
    }

    private interface Part {
        List<Figure> run() throws Exception;
    }

    private long missed() {
        return figures.stream().filter(Figure::missed).count();
    }

    private void tell() throws IOException {
        System.out.printf(Locale.ROOT, "%n%-66s %14s  %-9s %s%n", "measured", "value", "holds", "aim");
        figures.forEach(figure -> System.out.printf(
                Locale.ROOT,
                "%-66s %14s  %-9s %s%n",
                figure.name(),
                figure.shown(),
                figure.holds(),
                figure.aim().said()));
        if (missed() > 0) {
            System.out.println(missed() + " of the aims MISSED");
        }
        Files.writeString(Path.of("target", "bench.json"), json());
    }

    private String json() {
        return figures.stream()
                .map(figure -> String.format(
                        Locale.ROOT,
                        "  {\"name\": \"%s\", \"value\": %s, \"unit\": \"%s\", \"aim\": \"%s\", \"holds\": \"%s\"}",
                        figure.name(),
                        figure.value(),
                        figure.unit(),
                        figure.aim().said(),
                        figure.holds()))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    /** One measured figure with what it should be. */
    record Figure(String name, double value, String unit, Aim aim) {

        static Figure reported(String name, double value, String unit) {
            return new Figure(name, value, unit, Aim.REPORTED);
        }

        String shown() {
            return String.format(Locale.ROOT, "%.2f %s", value, unit);
        }

        String holds() {
            return aim.holds(value);
        }

        boolean missed() {
            return aim.missedBy(value);
        }
    }
}
