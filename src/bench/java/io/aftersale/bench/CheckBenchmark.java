// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.OneBehind;
import io.aftersale.evidence.intake.DefaultEvidenceIntake;
import io.aftersale.evidence.intake.EvidenceInspector;
import io.aftersale.evidence.sniff.BytesSniffer;
import io.aftersale.evidence.store.FolderEvidenceStore;
import io.aftersale.platform.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A film of 2 GiB on the disk: taken into the store (checked, hashed and copied in one pass, synced) against
 * {@code cp} and {@code sha256sum} one after the other; and the digest alone against one read, both from the disk.
 */
final class CheckBenchmark {

    private static final int TURNS = 3;
    private static final int BUFFER = 64 * 1024;
    private static final long MIB = 1L << 20;
    private static final long FILM = Long.getLong("bench.mib", 2048) * MIB;

    private final Path film;
    private final Path copy;
    private final FolderEvidenceStore store;
    private final DefaultEvidenceIntake intake;

    private CheckBenchmark(Path folder) throws IOException {
        this.film = Files.createDirectories(folder).resolve("film.mp4");
        this.copy = folder.resolve("copy.mp4");
        this.store = new FolderEvidenceStore(folder.resolve("evidence"));
        this.intake = new DefaultEvidenceIntake(new EvidenceInspector(new BytesSniffer()), store);
    }

    static List<Benchmarks.Figure> run(Path work) throws Exception {
        CheckBenchmark benchmark = new CheckBenchmark(work.resolve("check"));
        benchmark.write(new LongFilm(3, Math.min(FILM, 128 * MIB)));
        benchmark.turn();
        benchmark.write(new LongFilm(4, FILM));
        List<Turn> turns = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            turns.add(benchmark.turn());
            System.out.println("check: " + turns.get(turn));
        }
        Files.delete(benchmark.film);
        return figures(turns, FILM / MIB + " MiB");
    }

    private void write(LongFilm content) throws IOException {
        try (InputStream bytes = content.open()) {
            Files.deleteIfExists(film);
            Files.copy(bytes, film);
        }
    }

    private Turn turn() throws Exception {
        ColdFile.run("sync");
        double tools = timed(() -> ColdFile.run("cp", film.toString(), copy.toString()))
                + timed(() -> ColdFile.run("sha256sum", copy.toString()));
        Files.delete(copy);
        ColdFile.run("sync");
        List<IntakeResult> taken = new ArrayList<>();
        double check = timed(() -> taken.add(take()));
        store.erase(((IntakeResult.Kept) taken.get(0)).media().storeKey());
        double read = ColdFile.read(film);
        ColdFile.of(film);
        double digest = timed(this::digest);
        return new Turn(tools, check, read, timed(CheckBenchmark::hash), digest);
    }

    private IntakeResult take() throws IOException {
        try (InputStream bytes = Files.newInputStream(film)) {
            return intake.take(new MediaOffer(EvidenceKind.VIDEO, "unboxing.mp4", "video/mp4", 4096 * MIB), bytes);
        }
    }

    /** As a whole upload's digest is taken by a node that did not receive all of it. */
    private void digest() throws IOException {
        MessageDigest digest = Sha256.begin();
        OneBehind hashed = new OneBehind((bytes, length) -> digest.update(bytes, 0, length));
        try (InputStream bytes = Files.newInputStream(film)) {
            while (hashed.read(bytes) >= 0) {
                hashed.take();
            }
        }
        hashed.await();
        digest.digest();
    }

    /** The function alone, on bytes that are in the processor's cache. */
    private static void hash() {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[BUFFER];
        for (long hashed = 0; hashed < FILM; hashed += BUFFER) {
            digest.update(buffer);
        }
        digest.digest();
    }

    private static double timed(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static List<Benchmarks.Figure> figures(List<Turn> turns, String size) throws IOException {
        return List.of(
                Processor.figure(),
                Benchmarks.Figure.reported(size + " by cp and sha256sum", median(turns, Turn::tools), "s"),
                Benchmarks.Figure.reported(size + " checked, hashed and kept", median(turns, Turn::check), "s"),
                new Benchmarks.Figure(
                        "check and digest against cp and sha256sum",
                        median(turns, turn -> turn.check / turn.tools),
                        "x",
                        Processor.withSha(Aim.atMost(0.45))),
                Benchmarks.Figure.reported(size + " read from the disk", median(turns, Turn::read), "s"),
                Benchmarks.Figure.reported(size + " by SHA-256 in memory", median(turns, Turn::hash), "s"),
                Benchmarks.Figure.reported(
                        size + " by the digest of a file that came to several nodes", median(turns, Turn::digest), "s"),
                Benchmarks.Figure.reported(
                        "that digest against one read, or the function where that is slower",
                        median(turns, turn -> turn.digest / Math.max(turn.read, turn.hash)),
                        "x"));
    }

    private static double median(List<Turn> turns, ToDoubleFunction<Turn> figure) {
        double[] sorted = turns.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Seconds of one turn. */
    private record Turn(double tools, double check, double read, double hash, double digest) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "cp and sha256sum %.2f s, check %.2f s; read %.2f s, SHA-256 %.2f s, digest from the disk %.2f s",
                    tools,
                    check,
                    read,
                    hash,
                    digest);
        }
    }
}
