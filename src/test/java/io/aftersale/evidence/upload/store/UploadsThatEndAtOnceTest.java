// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.Mp4;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsThatEndAtOnceTest {

    private static final byte[] FILM = new Mp4().moovFirst().bytes();

    @TempDir
    private Path folder;

    private final AtomicInteger attaching = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void oneIsKeptByItsRequestAndNoOtherRequestWaitsForIt() {
        try (Landing landing = new Landing(folder)) {
            landing.onAttach = () -> attachWhenTheOthersWent(landing.later);
            DefaultUploads uploads = landing.node();
            List<String> films = IntStream.range(0, 4)
                    .mapToObj(film -> landing.created(uploads, FILM.length))
                    .toList();

            CompletableFuture.allOf(films.stream()
                            .map(film -> CompletableFuture.runAsync(
                                    () -> Landing.append(uploads, film, 0, FILM),
                                    command -> new Thread(command).start()))
                            .toArray(CompletableFuture[]::new))
                    .join();

            assertThat(most).hasValue(1);
            assertThat(landing.attached).hasSize(1);
            assertThat(landing.later).hasSize(3);
            landing.later.forEach(Runnable::run);
            assertThat(landing.attached).hasSize(4);
        }
    }

    private void attachWhenTheOthersWent(List<Runnable> others) {
        most.accumulateAndGet(attaching.incrementAndGet(), Math::max);
        for (int tries = 0; others.size() < 3 && tries < 2_000; tries++) {
            LockSupport.parkNanos(10_000_000);
        }
        attaching.decrementAndGet();
    }
}
