// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Fault;
import io.aftersale.evidence.container.reading.Flaw;
import java.time.Duration;

/** Measures a film in fragments: what they hold together, against what was announced in front, if anything was. */
final class FragmentedFilm {

    private final Boxes boxes;
    private final Layout layout;
    private final Movie movie;
    private final OriginBoxes origins;

    FragmentedFilm(Boxes boxes, Layout layout, Movie movie, OriginBoxes origins) {
        this.origins = origins;
        this.boxes = boxes;
        this.layout = layout;
        this.movie = movie;
    }

    Film measure(Track track, Box mvex) {
        Extension extension = Extension.read(boxes, mvex, track.id());
        long samples = inFront(track) ? new Chunks(boxes, track).samples() : 0;
        long units = samples == 0 ? 0 : times(track).before(samples);
        Fragments fragments = fragments(track, extension);
        long here = Units.plus(units, fragments.unitsHere(), track.at());
        if (here == 0) {
            throw new BrokenMedia(Flaw.NO_DATA, layout.end());
        }
        Duration found = time(track, Units.plus(units, fragments.units(), track.at()));
        double announced = announced(extension);
        boolean tooShort = announced > seconds(found) * 1.1 + 2;
        boolean cut = tooShort || fragments.someAreMissing() || layout.cut() != null;
        Duration duration = tooShort ? Units.time((long) announced, 1, track.at()) : found;
        Fault fault = cut ? new Fault(Flaw.END_MISSING, boxes.bytes().size()) : null;
        return new Film(duration, time(track, here), samples + fragments.samples(), fault);
    }

    private double announced(Extension extension) {
        return Math.max((double) extension.units() / movie.header().timescale(), layout.announcedSeconds());
    }

    private Fragments fragments(Track track, Extension extension) {
        return layout.firstFragment() < 0
                ? Fragments.NONE
                : new FragmentWalk(boxes, layout, origins, track, extension.defaultUnits()).add();
    }

    private static boolean inFront(Track track) {
        return track.tables().containsKey("stsz") || track.tables().containsKey("stz2");
    }

    private SampleTimes times(Track track) {
        return new SampleTimes(boxes, Boxes.need(track.tables(), "stts", track.at()));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static Duration time(Track track, long units) {
        return Units.time(units, track.clock().timescale(), track.at());
    }
}
