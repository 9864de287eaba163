// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;

/** How many samples a chunk has; asked for one chunk after the other. Each row holds until the next begins. */
final class ChunkRuns {

    private final Table rows;
    private long samples;
    private long nextBegins;
    private long nextSamples;

    ChunkRuns(Table rows) {
        this.rows = rows;
        readNext();
        if (nextBegins != 1) {
            throw new BrokenMedia(Flaw.TABLES_DISAGREE, rows.at());
        }
    }

    /** The chunk's number counts from 1. */
    long samplesOf(long chunk) {
        if (chunk == nextBegins) {
            samples = nextSamples;
            readNext();
        }
        return samples;
    }

    private void readNext() {
        long before = nextBegins;
        boolean more = rows.next();
        nextBegins = more ? rows.u32(0) : Long.MAX_VALUE;
        nextSamples = more ? rows.u32(4) : 0;
        if (nextBegins <= before) {
            throw new BrokenMedia(Flaw.TABLES_DISAGREE, rows.at());
        }
    }
}
