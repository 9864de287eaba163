// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import io.aftersale.evidence.container.reading.ByteRange;
import java.util.ArrayList;
import java.util.List;

/** A copy as pieces one after the other. */
public record CopyPlan(List<Piece> pieces) {

    public CopyPlan {
        pieces = List.copyOf(pieces);
    }

    /** Bytes of the whole copy. */
    public long length() {
        return pieces.stream().mapToLong(Piece::length).sum();
    }

    /** Collects pieces; empty ones are left out, neighbours that are kept become one. */
    static final class Draft {

        private final List<Piece> pieces = new ArrayList<>();

        Draft keep(long from, long end) {
            if (end > from) {
                add(new ByteRange(from, end - from));
            }
            return this;
        }

        Draft blank(long length) {
            if (length > 0) {
                pieces.add(new Piece.Blank(length));
            }
            return this;
        }

        Draft write(byte[] bytes) {
            if (bytes.length > 0) {
                pieces.add(new Piece.Own(bytes));
            }
            return this;
        }

        CopyPlan plan() {
            return new CopyPlan(pieces);
        }

        private void add(ByteRange range) {
            Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last instanceof Piece.Kept kept && kept.bytes().end() == range.from()) {
                long from = kept.bytes().from();
                pieces.set(pieces.size() - 1, new Piece.Kept(new ByteRange(from, range.end() - from)));
            } else {
                pieces.add(new Piece.Kept(range));
            }
        }
    }
}
