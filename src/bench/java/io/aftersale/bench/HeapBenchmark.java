// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.killed.SiteShopper;
import io.aftersale.killed.StoreProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** 20 films at once to a full store whose heap is what it needs idle and 320 MiB. */
final class HeapBenchmark {

    private static final int UPLOADS = 20;
    private static final int FILMS_OF_A_DRAFT = 5;
    private static final long MIB = 1L << 20;
    private static final long FILM = 64 * MIB;
    private static final long PIECE = 8 * MIB;
    private static final int ROOM_MIB = 320;

    private final StoreProcess store;
    private final CyclicBarrier allUnderWay = new CyclicBarrier(UPLOADS);

    private HeapBenchmark(StoreProcess store) {
        this.store = store;
    }

    static List<Benchmarks.Figure> run(Path work) throws Exception {
        Path data = work.resolve("heap");
        long idle;
        try (StoreProcess store = StoreProcess.anew(data)) {
            idle = store.liveBytes();
        }
        long heap = (idle + MIB - 1) / MIB + ROOM_MIB;
        try (StoreProcess store = StoreProcess.again(data, "-Xmx" + heap + "m", "-XX:+ExitOnOutOfMemoryError")) {
            long begun = System.nanoTime();
            new HeapBenchmark(store).sendAll();
            double seconds = (System.nanoTime() - begun) / 1e9;
            return List.of(
                    Benchmarks.Figure.reported("live set of the idle store", (double) idle / MIB, "MiB"),
                    Benchmarks.Figure.reported("-Xmx of the store that takes 20 films at once", heap, "MiB"),
                    new Benchmarks.Figure(
                            "films of 64 MiB it took at once and kept, right by SHA-256",
                            kept(data.resolve("evidence")),
                            "films",
                            Aim.atLeast(UPLOADS)),
                    Benchmarks.Figure.reported("all of them", seconds, "s"));
        }
    }

    private void sendAll() throws IOException, InterruptedException, ExecutionException {
        List<Callable<Void>> sending = new ArrayList<>();
        SiteShopper shopper = SiteShopper.login(store.address());
        List<String> orders = shopper.orders();
        for (int draft = 0; draft < UPLOADS / FILMS_OF_A_DRAFT; draft++) {
            SiteShopper.ReportPage report = shopper.report(orders.get(draft));
            for (int film = 0; film < FILMS_OF_A_DRAFT; film++) {
                TusUpload upload =
                        TusUpload.begin(shopper.client(report), report.formKey(), film(sending.size()), PIECE);
                sending.add(() -> send(upload));
            }
        }
        ExecutorService senders = Executors.newFixedThreadPool(UPLOADS);
        try {
            for (Future<Void> sent : senders.invokeAll(sending)) {
                sent.get();
            }
        } finally {
            senders.shutdownNow();
        }
    }

    private Void send(TusUpload upload) throws IOException, InterruptedException {
        upload.send(this::awaitAll);
        return null;
    }

    private void awaitAll() {
        try {
            allUnderWay.await(2, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException others) {
            throw new IllegalStateException("the others did not come under way", others);
        }
    }

    private static LongFilm film(int number) {
        return new LongFilm(100 + number, FILM);
    }

    /** How many of the films lie in the folder, byte for byte. */
    private static int kept(Path folder) throws IOException, GeneralSecurityException {
        Set<String> there = new HashSet<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                there.add(sha256(file));
            }
        }
        int kept = 0;
        for (int number = 0; number < UPLOADS; number++) {
            kept += there.contains(film(number).sha256()) ? 1 : 0;
        }
        return kept;
    }

    private static String sha256(Path file) throws IOException, GeneralSecurityException {
        try (DigestInputStream all =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            all.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(all.getMessageDigest().digest());
        }
    }
}
