// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.Mp4;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
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
    void eachGoesIntoItsDraftWhenTheOneBeforeIsThere() {
        try (Landing landing = new Landing(folder)) {
            landing.onAttach = this::attachSlowly;
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
            assertThat(landing.attached).hasSize(4);
        }
    }

    private void attachSlowly() {
        most.accumulateAndGet(attaching.incrementAndGet(), Math::max);
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        attaching.decrementAndGet();
    }
}
