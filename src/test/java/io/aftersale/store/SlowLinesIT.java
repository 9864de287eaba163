// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However long a few shoppers take to send or to fetch a film, the store stays open for everybody, themselves included. */
class SlowLinesIT {

    /** More than the store has database connections. */
    private static final int MANY = 24;

    private static final int SECONDS = 15;

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService lines = Executors.newCachedThreadPool();

    @AfterEach
    void letGo() throws InterruptedException {
        end.countDown();
        lines.shutdown();
        lines.awaitTermination(SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void manySlowUploadsLeaveTheStoreOpen() {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        IntStream.range(0, MANY)
                .mapToObj(number -> Report.open(Visitor.shopper("mara@example.com"), order))
                .toList()
                .forEach(this::upload);

        assertThat(inTime(() -> Visitor.shopper("ken@example.com").get("/account/orders"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void manySlowPiecesLeaveTheStoreOpen() {
        IntStream.range(0, MANY)
                .mapToObj(number -> Shop.order("mara@example.com", "valkyrie"))
                .map(order -> new Tus(Visitor.shopper("mara@example.com"), order))
                .toList()
                .forEach(this::uploadPiece);

        assertThat(inTime(() -> Visitor.shopper("ken@example.com").get("/account/orders"))
                        .status())
                .isEqualTo(200);
    }

    private void uploadPiece(Tus tus) {
        byte[] film = Media.mp4(200_000);
        String address = tus.film(film.length + 1);
        CountDownLatch under = new CountDownLatch(1);
        lines.execute(() -> tus.appendSlowly(address, film, under, end));
        inTime(() -> arrived(under));
    }

    @Test
    void aSlowUploadDoesNotStopTheShoppersOtherForms() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        upload(Report.open(mara, order));

        assertThat(inTime(() -> Report.open(mara, order).act("save")).status()).isEqualTo(200);
        assertThat(inTime(() -> mara.post("/cart/remove", mara.token("/cart"), Map.of()))
                        .status())
                .isPositive();
    }

    @Test
    void manySlowDownloadsLeaveTheStoreOpen() throws IOException {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        Visitor.Answer draft = Report.open(mara, order)
                .file("video", "unboxing.mp4", "video/mp4", Media.mp4(20_000_000))
                .act("save");
        String film = Shop.one(draft.body(), "href=\"(/after-sale/evidence/[0-9a-f]+)\"");
        List<InputStream> open = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            open.add(inTime(() -> mara.open(film)));
        }

        assertThat(inTime(() -> Visitor.shopper("ken@example.com").get("/account/orders"))
                        .status())
                .isEqualTo(200);
        for (InputStream line : open) {
            line.close();
        }
    }

    private void upload(Report report) {
        CountDownLatch under = new CountDownLatch(1);
        lines.execute(() -> report.sendSlowly(under, end));
        inTime(() -> arrived(under));
    }

    private static boolean arrived(CountDownLatch latch) {
        try {
            return latch.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private <T> T inTime(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, lines)
                .orTimeout(SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
