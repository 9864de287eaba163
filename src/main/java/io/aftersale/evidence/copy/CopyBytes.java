// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import io.aftersale.evidence.container.reading.MediaBytes;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A copy read at any place, so that walkers and decoders can be given it instead of the original. */
public final class CopyBytes implements MediaBytes {

    private final MediaBytes original;
    private final List<Piece> pieces;
    private final long[] begins;

    public CopyBytes(MediaBytes original, CopyPlan plan) {
        this.original = original;
        this.pieces = plan.pieces();
        this.begins = new long[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            begins[i + 1] = begins[i] + pieces.get(i).length();
        }
    }

    @Override
    public long size() {
        return begins[pieces.size()];
    }

    @Override
    public int read(long from, byte[] into, int length) throws IOException {
        int found = Arrays.binarySearch(begins, from);
        int number = found >= 0 ? found : -found - 2;
        if (number >= pieces.size()) {
            return 0;
        }
        Piece piece = pieces.get(number);
        long within = from - begins[number];
        int count = (int) Math.min(length, piece.length() - within);
        if (piece instanceof Piece.Kept kept) {
            return original.read(kept.bytes().from() + within, into, count);
        }
        if (piece instanceof Piece.Own own) {
            System.arraycopy(own.bytes(), (int) within, into, 0, count);
        } else {
            Arrays.fill(into, 0, count, (byte) 0);
        }
        return count;
    }
}
