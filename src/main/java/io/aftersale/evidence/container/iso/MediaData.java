// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import java.util.Map;
import java.util.TreeMap;

/** Where film and sound lie: the bodies of all {@code mdat} boxes, as long as they say they are. */
final class MediaData {

    /** Cameras write one, editors some. Fragmented films have thousands, but are not looked up here. */
    private static final int MOST_KEPT = 4_096;

    private final TreeMap<Long, Long> endByStart = new TreeMap<>();
    private boolean tooMany;

    void add(Box box) {
        tooMany |= endByStart.size() >= MOST_KEPT;
        if (!tooMany) {
            endByStart.put(box.body(), box.end());
        }
    }

    boolean isEmpty() {
        return endByStart.isEmpty();
    }

    /** Whether those bytes lie in one of them, as announced. */
    boolean holds(long from, long length) {
        if (tooMany) {
            throw new BrokenMedia(Flaw.TOO_MUCH_TO_READ, from);
        }
        Map.Entry<Long, Long> at = endByStart.floorEntry(from);
        return at != null && length <= at.getValue() - from;
    }
}
