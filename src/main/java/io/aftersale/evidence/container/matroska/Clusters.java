// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import org.jspecify.annotations.Nullable;

/**
 * Steps over clusters. Of those whose length is known only the first is read at once and the last at the end;
 * those of unknown length must be read block by block.
 */
final class Clusters {

    /** The time of a cluster is among its first elements. */
    private static final int LOOKED_AT = 8;

    private final Elements elements;
    private final MeteredBytes bytes;
    private final Blocks blocks;
    private long count;
    private long unreadable;
    private boolean cut;
    private @Nullable Element last;

    Clusters(Elements elements, long filmNumber) {
        this.elements = elements;
        this.bytes = elements.bytes();
        this.blocks = new Blocks(elements, filmNumber);
    }

    /** Where the next part of the segment may begin. */
    long read(Element cluster, long end) {
        count++;
        if (cluster.isEndless()) {
            last = null;
            long at = blocks.walkOut(cluster.body(), end);
            cut |= blocks.brokenOff();
            return blocks.brokenOff() ? end : at;
        }
        boolean whole = cluster.length() <= end - cluster.body();
        if (!whole && end < bytes.size()) {
            throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, cluster.at());
        }
        return whole ? stepOver(cluster) : broken(cluster, end);
    }

    private long stepOver(Element cluster) {
        boolean readable = hasTime(cluster);
        unreadable += readable ? 0 : 1;
        if (count == 1 && readable) {
            blocks.walkThrough(cluster.body(), cluster.end());
        } else if (readable) {
            last = cluster;
        }
        return cluster.end();
    }

    private long broken(Element cluster, long end) {
        cut = true;
        last = null;
        blocks.walkThrough(cluster.body(), end);
        return end;
    }

    private boolean hasTime(Element cluster) {
        long at = cluster.body();
        for (int i = 0; i < LOOKED_AT; i++) {
            Element element = elements.at(at, cluster.end());
            if (element == null || element.isEndless()) {
                return false;
            }
            if (element.id() == Ids.TIMESTAMP) {
                return true;
            }
            at = element.end();
        }
        return false;
    }

    /** Reads the last one; to be asked once, when all were stepped over. */
    Blocks blocks() {
        Element unread = last;
        if (unread != null) {
            last = null;
            blocks.walkThrough(unread.body(), unread.end());
        }
        return blocks;
    }

    boolean cut() {
        return cut;
    }

    boolean someUnreadable() {
        return unreadable > 0;
    }
}
