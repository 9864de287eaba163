// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A film of any size, by free room behind its frames, between what comes before and after it in a form; never whole in memory. */
record VideoBody(byte[] before, long videoBytes, byte[] after) {

    private static final int BLOCK = 256 * 1024;

    BodyPublisher publisher() {
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(this::stream), before.length + videoBytes + after.length);
    }

    private InputStream stream() {
        byte[] head = head();
        return new SequenceInputStream(Collections.enumeration(List.of(
                new java.io.ByteArrayInputStream(before),
                new java.io.ByteArrayInputStream(head),
                new Noise(videoBytes - head.length),
                new java.io.ByteArrayInputStream(after))));
    }

    /** A sound film of one frame, then a box of free room for all the rest. */
    private byte[] head() {
        byte[] film = SmallFilm.bytes();
        return ByteBuffer.allocate(film.length + 16)
                .put(film)
                .putInt(1)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .putLong(videoBytes - film.length)
                .array();
    }

    /** The same block of random bytes again and again, each time with its number in front. */
    private static final class Noise extends InputStream {

        private final byte[] block = new byte[BLOCK];
        private long left;

        Noise(long length) {
            this.left = length;
            new Random(7).nextBytes(block);
        }

        @Override
        public int read() {
            return left-- > 0 ? block[(int) (left % BLOCK)] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(Math.min(length, BLOCK), left);
            System.arraycopy(block, 0, into, offset, count);
            left -= count;
            return count;
        }
    }
}
