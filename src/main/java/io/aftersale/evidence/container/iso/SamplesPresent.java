// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.ByteRange;
import io.aftersale.evidence.container.reading.Flaw;
import java.util.ArrayList;
import java.util.List;

/** Whether every chunk of a track lies in the file, inside the film's data: the real sign that nothing was cut. */
final class SamplesPresent implements Chunks.Visitor {

    /** So many samples, evenly spread, are looked into: a film half overwritten shows it in some of them. */
    private static final int PROBES = 8;

    private final MediaData data;
    private final long fileSize;
    private final long samples;
    private final List<ByteRange> candidates = new ArrayList<>();
    private final List<ByteRange> probes = new ArrayList<>();
    private long firstMissing = -1;
    private boolean some;

    SamplesPresent(MediaData data, long fileSize, long samples) {
        this.data = data;
        this.fileSize = fileSize;
        this.samples = samples;
    }

    @Override
    public void sample(long number, long from, long length) {
        long wanted = (probes.size() + candidates.size()) * samples / PROBES;
        if (number >= wanted && length > 0) {
            candidates.add(new ByteRange(from, length));
        }
    }

    @Override
    public void chunk(long firstSample, long from, long length) {
        if (from < 0) {
            throw new BrokenMedia(Flaw.DATA_OUTSIDE, from);
        }
        boolean here = from <= fileSize - length;
        if (here && !data.holds(from, length)) {
            throw new BrokenMedia(Flaw.DATA_OUTSIDE, from);
        }
        some |= here;
        if (here) {
            probes.addAll(candidates);
        } else if (firstMissing < 0) {
            firstMissing = firstSample;
        }
        candidates.clear();
    }

    /** The first sample of the first chunk that is not wholly there; -1 where all are. */
    long firstMissing() {
        return firstMissing;
    }

    boolean some() {
        return some;
    }

    /** Frames to look into. */
    List<ByteRange> probes() {
        return probes;
    }
}
