// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;

/** Notes where tracks that are neither film nor sound lie: drones and action cameras write their way there. */
final class TimedMetadata {

    private final Boxes boxes;
    private final MetadataNotes notes;

    TimedMetadata(Boxes boxes, MetadataNotes notes) {
        this.boxes = boxes;
        this.notes = notes;
    }

    /** In fragments their places are not looked for; then they are said to be unknown. */
    void note(Movie movie) {
        for (Track track : movie.others()) {
            if (movie.extension() == null) {
                noteChunks(track);
            } else {
                notes.someAreUnknown();
            }
        }
    }

    private void noteChunks(Track track) {
        try {
            new Chunks(boxes, track).each(new Chunks.Visitor() {
                @Override
                public void sample(long number, long from, long length) {}

                @Override
                public void chunk(long firstSample, long from, long length) {
                    noteChunk(from, length);
                }
            });
        } catch (BrokenMedia broken) {
            if (broken.fault().flaw() == Flaw.TOO_MUCH_TO_READ) {
                throw broken;
            }
            notes.someAreUnknown();
        }
    }

    /** Of a film that is cut, as far as it goes. */
    private void noteChunk(long from, long length) {
        if (from < 0) {
            notes.someAreUnknown();
        } else {
            notes.found(Kind.TIMED, from, Math.min(length, boxes.bytes().size() - from));
        }
    }
}
