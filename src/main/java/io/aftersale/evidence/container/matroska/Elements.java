// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads elements and their values. */
final class Elements {

    private static final int LONGEST_ID = 4;
    private static final int LONGEST_SIZE = 8;

    /** Names of codecs and programs are shorter; longer texts are cut. */
    private static final int LONGEST_TEXT = 256;

    private final MeteredBytes bytes;

    Elements(MeteredBytes bytes) {
        this.bytes = bytes;
    }

    MeteredBytes bytes() {
        return bytes;
    }

    /** Null where no element begins, or not its whole header stands before the end. */
    @Nullable
    Element at(long at, long end) {
        if (at >= end) {
            return null;
        }
        bytes.step(at);
        int idBytes = vintBytes(at);
        long sizeAt = at + idBytes;
        if (idBytes > LONGEST_ID || sizeAt >= end) {
            return null;
        }
        int sizeBytes = vintBytes(sizeAt);
        boolean whole = sizeBytes <= LONGEST_SIZE && sizeAt + sizeBytes <= end;
        return whole ? new Element(number(at, idBytes), at, sizeAt + sizeBytes, size(sizeAt, sizeBytes)) : null;
    }

    /** Nine where the first byte is zero, which no number begins with. */
    int vintBytes(long at) {
        return Integer.numberOfLeadingZeros(bytes.u8(at)) - 23;
    }

    private long size(long at, int width) {
        long mark = 1L << (7 * width);
        long size = number(at, width) & (mark - 1);
        return size == mark - 1 ? Element.ENDLESS : size;
    }

    private long number(long at, int width) {
        long number = 0;
        for (int i = 0; i < width; i++) {
            number = (number << 8) | bytes.u8(at + i);
        }
        return number;
    }

    /**
     * Visits all elements inside one, going into those named, without a stack: what is inside one of these simply
     * comes next. Each must lie inside the whole.
     */
    void each(Element parent, Set<Long> goInto, Consumer<Element> visitor) {
        long at = parent.body();
        while (at < parent.end()) {
            Element element = at(at, parent.end());
            if (element == null || element.isEndless() || element.length() > parent.end() - element.body()) {
                throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, at);
            }
            visitor.accept(element);
            at = goInto.contains(element.id()) ? element.body() : element.end();
        }
    }

    /** An unsigned number of up to eight bytes; those past 2^63 come out negative. */
    long unsigned(Element element) {
        if (element.length() > 8) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, element.at());
        }
        return number(element.body(), (int) element.length());
    }

    /** A number of four or eight bytes. */
    double real(Element element) {
        return switch ((int) Math.min(element.length(), 9)) {
            case 0 -> 0;
            case 4 -> Float.intBitsToFloat(bytes.i32(element.body()));
            case 8 -> Double.longBitsToDouble(bytes.i64(element.body()));
            default -> throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, element.at());
        };
    }

    /** UTF-8, to the first zero. */
    String text(Element element) {
        byte[] block = bytes.block(element.body(), (int) Math.min(element.length(), LONGEST_TEXT));
        String text = new String(block, StandardCharsets.UTF_8);
        int zero = text.indexOf(0);
        return zero < 0 ? text : text.substring(0, zero);
    }
}
