// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A film of 2 GiB through the upload addresses until it is kept under its digest, and a bare PUT to the same disk, by turns: in one
 * request, as the module's script sends it, and in pieces.
 */
final class TusBenchmark {

    private static final int TURNS = 3;
    private static final long MIB = 1L << 20;
    private static final long PIECE = 8 * MIB;
    private static final long FILM = Long.getLong("bench.mib", 2048) * MIB;

    private final SmallStore store;
    private final PutServer bare;
    private long seed;

    private TusBenchmark(SmallStore store, PutServer bare) {
        this.store = store;
        this.bare = bare;
    }

    static List<Benchmarks.Figure> run(Path work) throws IOException, InterruptedException {
        List<Turn> turns = new ArrayList<>();
        try (SmallStore store = SmallStore.start(work.resolve("tus"));
                PutServer bare = PutServer.start(work.resolve("bare"))) {
            TusBenchmark benchmark = new TusBenchmark(store, bare);
            benchmark.turn(64 * MIB);
            for (int turn = 0; turn < TURNS; turn++) {
                turns.add(benchmark.turn(FILM));
                System.out.println("tus: " + turns.get(turn));
            }
        }
        return figures(turns, FILM / MIB + " MiB");
    }

    private Turn turn(long bytes) throws IOException, InterruptedException {
        LongFilm whole = new LongFilm(++seed, bytes);
        LongFilm inPieces = new LongFilm(++seed, bytes);
        return new Turn(
                bare.put(whole), store.upload(whole, bytes), bare.put(inPieces, PIECE), store.upload(inPieces, PIECE));
    }

    private static List<Benchmarks.Figure> figures(List<Turn> turns, String size) throws IOException {
        return List.of(
                Processor.figure(),
                Benchmarks.Figure.reported(size + " by a bare PUT", median(turns, Turn::put), "s"),
                Benchmarks.Figure.reported(size + " by tus in one PATCH", median(turns, turn -> turn.tus.all()), "s"),
                new Benchmarks.Figure(
                        "speed of tus against the bare PUT, digest included",
                        median(turns, turn -> turn.put / turn.tus.all()),
                        "x",
                        Processor.withSha(Aim.atLeast(0.70))),
                new Benchmarks.Figure(
                        "from the last answer until it is kept under its digest, against one read",
                        median(turns, turn -> turn.tus.untilKept() / turn.tus.read()),
                        "x",
                        Aim.atMost(1.20)),
                Benchmarks.Figure.reported(
                        size + " by bare PUTs of 8 MiB, each on the disk", median(turns, Turn::pieces), "s"),
                Benchmarks.Figure.reported(
                        size + " by tus in pieces of 8 MiB", median(turns, turn -> turn.tusPieces.all()), "s"),
                Benchmarks.Figure.reported(
                        "speed of the pieces against bare PUTs of the same",
                        median(turns, turn -> turn.pieces / turn.tusPieces.all()),
                        "x"));
    }

    private static double median(List<Turn> turns, ToDoubleFunction<Turn> figure) {
        double[] sorted = turns.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Seconds of one turn. */
    private record Turn(double put, SmallStore.Sent tus, double pieces, SmallStore.Sent tusPieces) {}
}
