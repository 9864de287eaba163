// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.container.made.HostileFiles;
import io.aftersale.evidence.container.made.OfferedFile;
import io.aftersale.evidence.container.made.RealFile;
import io.aftersale.evidence.container.made.RealFiles;
import io.aftersale.evidence.container.made.RealPrograms;
import io.aftersale.killed.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The verdict on every file of the corpus, in a JVM of 64 MiB, which must be the expected one; the table of file, expected, got, milliseconds and peak of heap
 * is written to {@code target/corpus.tsv}.
 */
final class CorpusBenchmark {

    private static final double KIB_OF_A_MIB = 1024;

    private CorpusBenchmark() {}

    static List<Benchmarks.Figure> run(Path work) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("corpus"));
        List<String> wanted = new ArrayList<>(hostile(folder));
        int hostile = wanted.size();
        wanted.addAll(sound(folder));
        Path list = Files.write(folder.resolve("list.tsv"), wanted);
        List<String[]> read = readAll(list);
        if (read.size() != wanted.size() || other(read) > 0) {
            throw new IllegalStateException(read.size() + " files of " + wanted.size() + " got a verdict, "
                    + other(read) + " of them another one than expected: target/corpus.tsv");
        }
        return List.of(
                new Benchmarks.Figure("corpus: hostile files", hostile, "files", Aim.atLeast(100)),
                new Benchmarks.Figure("corpus: sound files", wanted.size() - hostile, "files", Aim.atLeast(60)),
                new Benchmarks.Figure("corpus: not as expected", other(read), "files", Aim.atMost(0)),
                new Benchmarks.Figure("corpus: the slowest file", most(read, 3), "ms", Aim.under(2000, "ms")),
                new Benchmarks.Figure(
                        "corpus: the most heap for a file", most(read, 4) / KIB_OF_A_MIB, "MiB", Aim.atMost(64)));
    }

    private static List<String> hostile(Path folder) throws IOException {
        List<String> wanted = new ArrayList<>();
        for (OfferedFile file : HostileFiles.all()) {
            Path written = Files.write(folder.resolve("hostile-" + wanted.size()), file.bytes());
            wanted.add(CorpusFile.of(written, file.name(), file.verdict(), file.offer())
                    .line());
        }
        return wanted;
    }

    private static List<String> sound(Path folder) throws IOException, InterruptedException {
        if (RealPrograms.missing().isPresent()) {
            throw new IllegalStateException(RealPrograms.missing().get() + " is not installed");
        }
        List<String> wanted = new ArrayList<>();
        for (RealFile file : RealFiles.all()) {
            wanted.add(sound(RealPrograms.make(file, folder), file.name(), file.type()));
        }
        Path large = LargeFilm.write(folder.resolve("five-gib.mp4"));
        wanted.add(sound(large, "five-gib.mp4, holes", "video/mp4"));
        return wanted;
    }

    private static String sound(Path path, String name, String type) throws IOException {
        EvidenceKind kind = type.startsWith("video/") ? EvidenceKind.VIDEO : EvidenceKind.PHOTO;
        MediaOffer offer = new MediaOffer(kind, name, null, Files.size(path));
        return CorpusFile.of(path, name, "ACCEPTED " + type, offer).line();
    }

    private static List<String[]> readAll(Path list) throws IOException {
        Process process = Jvm.start(CorpusNode.class, List.of("-Xmx64m", "-Xss512k"), list.toString());
        List<String> told = new ArrayList<>(List.of("file\texpected\tgot\tms\tpeak KiB"));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().peek(CorpusBenchmark::tellIfOther).forEach(told::add);
        }
        Files.write(Path.of("target", "corpus.tsv"), told);
        return told.stream().skip(1).map(line -> line.split("\t")).toList();
    }

    private static void tellIfOther(String line) {
        String[] told = line.split("\t");
        if (told.length < 5 || !told[1].equals(told[2])) {
            System.out.println("corpus: " + line);
        }
    }

    private static long other(List<String[]> read) {
        return read.stream().filter(told -> !told[1].equals(told[2])).count();
    }

    private static double most(List<String[]> read, int column) {
        return read.stream()
                .mapToDouble(told -> Double.parseDouble(told[column]))
                .max()
                .orElseThrow();
    }
}
