// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.function.Predicate;

/** Counts the frames of clusters and remembers the last time; walks flat, so that groups need no stack. */
final class Blocks {

    /** A frame that begins with so many zeros is no frame: every coding begins with a length or a header. */
    private static final int ZEROS = 8;

    private final Elements elements;
    private final MeteredBytes bytes;
    private final long filmNumber;
    private long ticks;
    private long last;
    private long frames;
    private long blank;
    private boolean brokenOff;

    Blocks(Elements elements, long filmNumber) {
        this.elements = elements;
        this.bytes = elements.bytes();
        this.filmNumber = filmNumber;
    }

    /** Walks a cluster of known length. */
    void walkThrough(long from, long end) {
        walk(from, end, element -> true);
    }

    /** Walks a cluster of unknown length to where something begins that is no part of one; returns where. */
    long walkOut(long from, long end) {
        return walk(from, end, element -> Ids.IN_CLUSTER.contains(element.id()));
    }

    private long walk(long from, long end, Predicate<Element> belongsHere) {
        long at = from;
        Element element = elements.at(at, end);
        while (element != null && belongsHere.test(element) && isThere(element, end)) {
            at = look(element);
            element = elements.at(at, end);
        }
        return at;
    }

    /** Whether the last walk ended inside a block. */
    boolean brokenOff() {
        return brokenOff;
    }

    private boolean isThere(Element element, long end) {
        brokenOff = element.isEndless() || element.length() > end - element.body();
        return !brokenOff;
    }

    private long look(Element element) {
        if (element.id() == Ids.BLOCK_GROUP) {
            return element.body();
        }
        if (element.id() == Ids.TIMESTAMP) {
            ticks = Math.max(0, elements.unsigned(element));
            last = Math.max(last, ticks);
        } else if (element.id() == Ids.SIMPLE_BLOCK || element.id() == Ids.BLOCK) {
            block(element);
        }
        return element.end();
    }

    /** A block begins with the number of its track and its time after that of the cluster. */
    private void block(Element block) {
        int width = elements.vintBytes(block.body());
        if (width > 2 || block.length() < width + 3) {
            return;
        }
        long track = width == 1 ? bytes.u8(block.body()) & 0x7F : bytes.u16(block.body()) & 0x3FFF;
        last = Math.max(last, ticks + (short) bytes.u16(block.body() + width));
        if (track == filmNumber) {
            frames++;
            blank += isBlank(block.body() + width + 3, block.end()) ? 1 : 0;
        }
    }

    private boolean isBlank(long from, long end) {
        for (long at = from; at < Math.min(end, from + ZEROS); at++) {
            if (bytes.u8(at) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The latest time of any block, in ticks. */
    long last() {
        return last;
    }

    long frames() {
        return frames;
    }

    long blank() {
        return blank;
    }
}
