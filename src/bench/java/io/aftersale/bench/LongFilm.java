// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.evidence.container.made.Mp4;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/** A sound film of any size, by free room behind its frames; never whole in memory. Another seed gives other bytes. */
record LongFilm(long seed, long bytes) {

    private static final int BLOCK = 256 * 1024;
    private static final int LARGE_HEADER = 16;

    InputStream open() {
        byte[] head = head();
        return new SequenceInputStream(new ByteArrayInputStream(head), new Noise(seed, bytes - head.length));
    }

    /** Lower-case hex. */
    String sha256() throws IOException {
        try (DigestInputStream all = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            all.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(all.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private byte[] head() {
        byte[] film = new Mp4().moovFirst().bytes();
        return ByteBuffer.allocate(film.length + LARGE_HEADER)
                .put(film)
                .putInt(1)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .putLong(bytes - film.length)
                .array();
    }

    /** The same block of random bytes again and again. */
    private static final class Noise extends InputStream {

        private final byte[] block = new byte[BLOCK];
        private final long length;
        private long position;

        Noise(long seed, long length) {
            this.length = length;
            new Random(seed).nextBytes(block);
        }

        @Override
        public int read() {
            return position < length ? block[(int) (position++ % BLOCK)] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int wanted) {
            if (position >= length) {
                return -1;
            }
            int from = (int) (position % BLOCK);
            int count = (int) Math.min(Math.min(wanted, BLOCK - from), length - position);
            System.arraycopy(block, from, into, offset, count);
            position += count;
            return count;
        }
    }
}
