// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OneBehindTest {

    private final ByteArrayOutputStream worked = new ByteArrayOutputStream();

    @Test
    void everyByteIsWorkedOnOnceAndInOrder() throws IOException {
        byte[] all = new byte[3 * OneBehind.BUFFER_BYTES + 1234];
        new Random(1).nextBytes(all);
        ByteArrayOutputStream brought = new ByteArrayOutputStream();
        OneBehind behind = new OneBehind((bytes, length) -> worked.write(bytes, 0, length));
        InputStream slow = inPiecesOf(7001, all);

        while (behind.read(slow) >= 0) {
            byte[] piece = new byte[behind.brought().remaining()];
            behind.brought().get(piece);
            brought.writeBytes(piece);
            behind.take();
        }
        behind.await();

        assertThat(brought.toByteArray()).isEqualTo(all);
        assertThat(worked.toByteArray()).isEqualTo(all);
    }

    @Test
    void whatWasNotTakenIsForgotten() throws IOException {
        OneBehind behind = new OneBehind((bytes, length) -> worked.write(bytes, 0, length));
        behind.read(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        behind.read(new ByteArrayInputStream(new byte[] {4}));
        behind.take();
        behind.await();

        assertThat(worked.toByteArray()).containsExactly(4);
    }

    @Test
    void theEndBringsNothing() throws IOException {
        OneBehind behind = new OneBehind((bytes, length) -> worked.write(bytes, 0, length));
        assertThat(behind.read(InputStream.nullInputStream())).isNegative();
        assertThat(behind.brought().hasRemaining()).isFalse();
        behind.await();

        assertThat(worked.size()).isZero();
    }

    @Test
    void readingGoesOnWhileTheBufferBeforeIsWorkedOn() throws IOException {
        CountDownLatch readOn = new CountDownLatch(1);
        OneBehind behind = new OneBehind((bytes, length) -> {
            await(readOn);
            worked.write(bytes, 0, length);
        });
        InputStream bytes = new ByteArrayInputStream(new byte[OneBehind.BUFFER_BYTES + 5]);

        behind.read(bytes);
        behind.take();
        assertThat(behind.read(bytes)).isEqualTo(5);
        readOn.countDown();
        behind.take();
        behind.await();

        assertThat(worked.size()).isEqualTo(OneBehind.BUFFER_BYTES + 5);
    }

    @Test
    void whoeverFindsNoThreadDoesTheWorkHimself() throws IOException {
        CountDownLatch elsewhere = new CountDownLatch(1);
        List<OneBehind> others = new ArrayList<>();
        for (int busy = 0; busy < 2 * Runtime.getRuntime().availableProcessors(); busy++) {
            OneBehind other = new OneBehind((bytes, length) -> await(elsewhere));
            other.read(new ByteArrayInputStream(new byte[OneBehind.BUFFER_BYTES]));
            other.take();
            others.add(other);
        }
        OneBehind behind = new OneBehind((bytes, length) -> worked.write(bytes, 0, length));
        InputStream bytes = new ByteArrayInputStream(new byte[3 * OneBehind.BUFFER_BYTES]);
        while (behind.read(bytes) >= 0) {
            behind.take();
        }
        behind.await();
        elsewhere.countDown();
        others.forEach(OneBehind::await);

        assertThat(worked.size()).isEqualTo(3 * OneBehind.BUFFER_BYTES);
    }

    @Test
    void anErrorOfTheWorkIsToldToWhoeverWaits() throws IOException {
        OneBehind behind = new OneBehind((bytes, length) -> {
            throw new NoClassDefFoundError("gone");
        });
        behind.read(new ByteArrayInputStream(new byte[1]));
        behind.take();

        assertThatThrownBy(behind::await).hasCauseInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void aFailureOfTheWorkIsTheReadersFailure() throws IOException {
        OneBehind behind = new OneBehind((bytes, length) -> {
            throw new IllegalStateException("no");
        });
        behind.read(new ByteArrayInputStream(new byte[1]));
        behind.take();

        assertThatThrownBy(behind::await).hasCauseInstanceOf(IllegalStateException.class);
    }

    private static InputStream inPiecesOf(int most, byte[] all) {
        return new ByteArrayInputStream(all) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(most, length));
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
