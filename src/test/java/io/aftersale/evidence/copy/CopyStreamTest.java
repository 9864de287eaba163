// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.container.reading.ByteRange;
import io.aftersale.evidence.container.reading.MediaBytes;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyStreamTest {

    private static final byte[] ORIGINAL = "0123456789".getBytes(StandardCharsets.US_ASCII);
    private static final CopyPlan PLAN = new CopyPlan(List.of(
            new Piece.Kept(new ByteRange(0, 3)),
            new Piece.Blank(2),
            new Piece.Own(new byte[] {'a', 'b'}),
            new Piece.Kept(new ByteRange(7, 3))));
    private static final byte[] COPY = {'0', '1', '2', 0, 0, 'a', 'b', '7', '8', '9'};

    private final List<Long> opened = new ArrayList<>();

    @Test
    void fromEveryPlaceTheSameBytesCome() throws IOException {
        for (int from = 0; from <= COPY.length; from++) {
            assertThat(stream(PLAN, from).readAllBytes()).isEqualTo(Arrays.copyOfRange(COPY, from, COPY.length));
        }
    }

    @Test
    void oneByteAtATimeComesTheSame() throws IOException {
        try (CopyStream copy = stream(PLAN, 0)) {
            for (byte wanted : COPY) {
                assertThat(copy.read()).isEqualTo(wanted);
            }
            assertThat(copy.read()).isEqualTo(-1);
        }
    }

    @Test
    void smallGapsAreReadOverAndLargeOnesOpenedAnew() throws IOException {
        byte[] original = new byte[200_000];
        CopyPlan plan = new CopyPlan(List.of(
                new Piece.Kept(new ByteRange(0, 10)),
                new Piece.Kept(new ByteRange(60_000, 10)),
                new Piece.Kept(new ByteRange(199_000, 10))));
        try (CopyStream copy = new CopyStream(plan, 0, at -> {
            opened.add(at);
            return new ByteArrayInputStream(original, (int) at, original.length - (int) at);
        })) {
            assertThat(copy.readAllBytes()).hasSize(30);
        }
        assertThat(opened).containsExactly(0L, 199_000L);
    }

    @Test
    void anOriginalThatBecameShorterIsNoEndOfTheCopy() {
        CopyPlan plan = new CopyPlan(List.of(new Piece.Kept(new ByteRange(0, 20))));

        assertThatThrownBy(() -> stream(plan, 0).readAllBytes()).isInstanceOf(EOFException.class);
    }

    @Test
    void readAtAnyPlaceTheSameBytesCome() throws IOException {
        CopyBytes copy = new CopyBytes(MediaBytes.of(ORIGINAL), PLAN);

        assertThat(copy.size()).isEqualTo(10);
        for (int from = 0; from < COPY.length; from++) {
            byte[] into = new byte[4];
            int count = copy.read(from, into, 4);
            assertThat(count).isPositive();
            assertThat(Arrays.copyOf(into, count)).isEqualTo(Arrays.copyOfRange(COPY, from, from + count));
        }
    }

    private CopyStream stream(CopyPlan plan, long from) {
        return new CopyStream(plan, from, at -> {
            opened.add(at);
            return new ByteArrayInputStream(ORIGINAL, (int) at, ORIGINAL.length - (int) at);
        });
    }
}
