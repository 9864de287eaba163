// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads boxes that stand inside others. */
final class Boxes {

    static final int SMALL_HEADER = 8;
    static final int LARGE_HEADER = 16;
    private static final int SIZE_IS_LARGE = 1;

    private final MeteredBytes bytes;

    Boxes(MeteredBytes bytes) {
        this.bytes = bytes;
    }

    MeteredBytes bytes() {
        return bytes;
    }

    /** Visits the boxes side by side; fewer than eight bytes left over are QuickTime's closing zeros. */
    void each(long from, long end, Consumer<Box> visitor) {
        long at = from;
        while (end - at >= SMALL_HEADER) {
            Box box = at(at, end);
            if (box == null) {
                throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, at);
            }
            visitor.accept(box);
            at = box.end();
        }
    }

    void each(Box parent, Consumer<Box> visitor) {
        each(parent.body(), parent.end(), visitor);
    }

    /** Those of the wanted boxes that are there; one that stands twice ends the walk. */
    Map<String, Box> named(long from, long end, Set<String> wanted) {
        Map<String, Box> found = new HashMap<>();
        each(from, end, box -> {
            if (wanted.contains(box.type()) && found.put(box.type(), box) != null) {
                throw new BrokenMedia(Flaw.TOLD_TWICE, box.at());
            }
        });
        return found;
    }

    Map<String, Box> named(Box parent, Set<String> wanted) {
        return named(parent.body(), parent.end(), wanted);
    }

    /** The box that stands first there. */
    Box first(long from, long end) {
        Box box = end - from < SMALL_HEADER ? null : at(from, end);
        if (box == null) {
            throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, from);
        }
        return box;
    }

    /** The same box if it has room for what is read from it. */
    Box withRoomFor(int bodyBytes, Box box) {
        if (box.length() < bodyBytes) {
            throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, box.at());
        }
        return box;
    }

    /** That one of them. */
    static Box need(Map<String, Box> boxes, String type, long at) {
        Box box = boxes.get(type);
        if (box == null) {
            throw new BrokenMedia(Flaw.NO_INDEX, at);
        }
        return box;
    }

    /** Null where no box that fits into the room stands there. */
    private @Nullable Box at(long at, long end) {
        bytes.step(at);
        long size = bytes.u32(at);
        int header = SMALL_HEADER;
        if (size == SIZE_IS_LARGE && end - at >= LARGE_HEADER) {
            header = LARGE_HEADER;
            size = bytes.i64(at + SMALL_HEADER);
        }
        return size < header || size > end - at ? null : new Box(bytes.text(at + 4, 4), at, at + header, at + size);
    }
}
