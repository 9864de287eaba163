// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads numbers and short texts, big endian, through one small window that grows while reading goes straight on.
 * Everything is counted; asking past the end ends the walk.
 */
public final class MeteredBytes {

    /** Reading straight on, a larger window is no faster (measured from 8 KiB to 1 MiB). */
    private static final int LARGEST_WINDOW = 64 << 10;

    /** After a jump usually only a header is wanted. */
    private static final int FIRST_WINDOW = 512;

    /** What is read as one block is metadata of at most this size; JPEG's own limit is 64 KiB a segment. */
    private static final int LARGEST_BLOCK = 1 << 20;

    private final MediaBytes source;
    private final Meter meter;
    private final long size;
    private byte[] window = new byte[FIRST_WINDOW];
    private long from;
    private int filled;
    private int next = FIRST_WINDOW;

    public MeteredBytes(MediaBytes source, Meter meter) {
        this.source = source;
        this.meter = meter;
        try {
            this.size = source.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same file under the same meter with a window of its own, so that several places can be read in turn. */
    public MeteredBytes another() {
        return new MeteredBytes(source, meter);
    }

    public long size() {
        return size;
    }

    public void step(long at) {
        meter.step(at);
    }

    public ReadCost cost() {
        return meter.cost();
    }

    public int u8(long at) {
        long within = at - from;
        if (within < 0 || within >= filled) {
            fill(at);
            within = 0;
        }
        return window[(int) within] & 0xFF;
    }

    public int u16(long at) {
        return u8(at) << 8 | u8(at + 1);
    }

    public int u24(long at) {
        return u16(at) << 8 | u8(at + 2);
    }

    public long u32(long at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** All 64 bits; values from 2^63 on come out negative. */
    public long i64(long at) {
        return u32(at) << 32 | u32(at + 4);
    }

    public int i32(long at) {
        return (int) u32(at);
    }

    public long u32LittleEndian(long at) {
        return Integer.toUnsignedLong(Integer.reverseBytes(i32(at)));
    }

    /** Latin-1, so that every byte is one character. */
    public String text(long at, int length) {
        return new String(block(at, length), StandardCharsets.ISO_8859_1);
    }

    public byte[] block(long at, int length) {
        if (at < 0 || length < 0 || length > LARGEST_BLOCK || length > size - at) {
            throw new BrokenMedia(Flaw.HEADER_CUT, at);
        }
        byte[] block = new byte[length];
        for (int i = 0; i < length; i++) {
            block[i] = (byte) u8(at + i);
        }
        return block;
    }

    /** The block from there, shorter where the file ends before. */
    public byte[] blockUpTo(long at, int length) {
        return block(at, (int) Math.max(0, Math.min(length, size - at)));
    }

    private void fill(long at) {
        if (at < 0 || at >= size) {
            throw new BrokenMedia(Flaw.HEADER_CUT, at);
        }
        next = at == from + filled ? Math.min(next * 2, LARGEST_WINDOW) : FIRST_WINDOW;
        if (next > window.length) {
            window = Arrays.copyOf(window, next);
        }
        filled = 0;
        int count = readSome(at, (int) Math.min(next, size - at));
        if (count < 1) {
            throw new BrokenMedia(Flaw.HEADER_CUT, at);
        }
        from = at;
        filled = count;
    }

    private int readSome(long at, int length) {
        try {
            int count = source.read(at, window, length);
            meter.read(Math.max(0, count), at);
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
