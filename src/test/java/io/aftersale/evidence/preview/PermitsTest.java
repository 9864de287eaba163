// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PermitsTest {

    @Test
    @Timeout(20)
    void someWaitForTheirTurnAndMoreAreTurnedAway() throws Exception {
        Permits permits = new Permits(1, 1, Duration.ofSeconds(10));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<String> first = pool.submit(() -> permits.doing(() -> {
                begun.countDown();
                await(go);
                return "first";
            }));
            begun.await();
            AtomicReference<Thread> waiting = new AtomicReference<>(Thread.currentThread());
            Future<String> second = pool.submit(() -> {
                waiting.set(Thread.currentThread());
                return permits.doing(() -> "second");
            });
            while (waiting.get().getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }

            assertThatThrownBy(() -> permits.doing(() -> "third")).isInstanceOf(TooBusy.class);
            go.countDown();
            assertThat(first.get()).isEqualTo("first");
            assertThat(second.get()).isEqualTo("second");
            assertThat(permits.doing(() -> "fourth")).isEqualTo("fourth");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whoWaitsTooLongIsTurnedAway() throws IOException {
        Permits permits = new Permits(1, 1, Duration.ofMillis(20));

        String outer = permits.doing(() -> {
            assertThatThrownBy(() -> permits.doing(() -> "inner")).isInstanceOf(TooBusy.class);
            return "outer";
        });

        assertThat(outer).isEqualTo("outer");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
