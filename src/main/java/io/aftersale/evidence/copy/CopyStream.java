// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import io.aftersale.evidence.ReopenedStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** The bytes of a copy from some place on, made while they are read; holds one stream over the original. */
public final class CopyStream extends InputStream {

    private final ReopenedStream original;
    private final List<Piece> pieces;
    private int number;
    private long within;

    /**
     * A stream over a part of the copy.
     *
     * @param from first byte of the copy, 0-based
     */
    public CopyStream(CopyPlan plan, long from, ReopenedStream.Opener original) {
        this.original = new ReopenedStream(original);
        this.pieces = plan.pieces();
        this.within = from;
        skipEnded();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (number >= pieces.size()) {
            return -1;
        }
        if (length == 0) {
            return 0;
        }
        Piece piece = pieces.get(number);
        int wanted = (int) Math.min(length, piece.length() - within);
        int count = some(piece, into, at, wanted);
        within += count;
        skipEnded();
        return count;
    }

    @Override
    public void close() throws IOException {
        original.close();
    }

    private void skipEnded() {
        while (number < pieces.size() && within >= pieces.get(number).length()) {
            within -= pieces.get(number).length();
            number++;
        }
    }

    private int some(Piece piece, byte[] into, int at, int wanted) throws IOException {
        if (piece instanceof Piece.Kept kept) {
            return kept(kept.bytes().from() + within, into, at, wanted);
        }
        if (piece instanceof Piece.Own own) {
            System.arraycopy(own.bytes(), (int) within, into, at, wanted);
        } else {
            Arrays.fill(into, at, at + wanted, (byte) 0);
        }
        return wanted;
    }

    private int kept(long from, byte[] into, int at, int wanted) throws IOException {
        int count = original.read(from, into, at, wanted);
        if (count < 0) {
            throw new EOFException("the original is shorter than its plan");
        }
        return count;
    }
}
