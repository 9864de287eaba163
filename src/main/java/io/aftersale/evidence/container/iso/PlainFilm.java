// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Fault;
import io.aftersale.evidence.container.reading.Flaw;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Measures a film whose index is in one place: its tables must agree and its data must be where they say. */
final class PlainFilm {

    private final Boxes boxes;
    private final Layout layout;
    private final Movie movie;

    PlainFilm(Boxes boxes, Layout layout, Movie movie) {
        this.boxes = boxes;
        this.layout = layout;
        this.movie = movie;
    }

    Film measure(Track track) {
        Chunks chunks = new Chunks(boxes, track);
        SampleTimes times = times(track);
        long samples = chunks.samples();
        if (samples == 0 || layout.data().isEmpty()) {
            throw new BrokenMedia(Flaw.NO_DATA, track.at());
        }
        if (times.count() != samples) {
            throw new BrokenMedia(Flaw.TABLES_DISAGREE, track.at());
        }
        refuseOtherLengths(track);
        SamplesPresent present = present(chunks, samples);
        Flaw overwritten = new FrameLook(boxes.bytes(), track.entry()).flaw(present.probes());
        long soundEnds = soundEnds();
        long whole = present.firstMissing() < 0 ? samples : present.firstMissing();
        Duration duration = time(track, shown(track, times.before(samples)));
        Duration playable = time(track, Math.min(times.before(whole), shown(track, times.before(samples))));
        return new Film(duration, playable, samples, fault(overwritten, whole < samples || soundEnds >= 0));
    }

    private SamplesPresent present(Chunks chunks, long samples) {
        SamplesPresent present = new SamplesPresent(layout.data(), boxes.bytes().size(), samples);
        chunks.each(present);
        if (!present.some()) {
            throw new BrokenMedia(Flaw.NO_DATA, movie.box().at());
        }
        return present;
    }

    private @Nullable Fault fault(@Nullable Flaw overwritten, boolean cut) {
        if (cut) {
            return new Fault(Flaw.END_MISSING, boxes.bytes().size());
        }
        return overwritten == null ? null : new Fault(overwritten, movie.box().at());
    }

    /** The first sample of sound that is missing, -1 where none is. */
    private long soundEnds() {
        for (Track sound : movie.sounds()) {
            Chunks chunks = new Chunks(boxes, sound);
            SamplesPresent present =
                    new SamplesPresent(layout.data(), boxes.bytes().size(), chunks.samples());
            chunks.each(present);
            if (present.firstMissing() >= 0) {
                return present.firstMissing();
            }
        }
        return -1;
    }

    /** A film that says it is an hour long and holds six seconds is not what it says. */
    private void refuseOtherLengths(Track film) {
        double longest = 0;
        for (Track track : movie.tracks()) {
            longest = Math.max(longest, seconds(track));
        }
        double announced = movie.header().seconds();
        double media = (double) units(film) / film.clock().timescale();
        boolean told = movie.header().units() > 0;
        boolean stretched = film.edits().shown() / (double) movie.header().timescale() > media * 1.1 + 2;
        if (stretched || (told && !Units.agree(announced, longest))) {
            throw new BrokenMedia(Flaw.DURATIONS_DISAGREE, movie.box().at());
        }
    }

    private double seconds(Track track) {
        return track.edits().all() > 0
                ? (double) track.edits().all() / movie.header().timescale()
                : (double) units(track) / track.clock().timescale();
    }

    private long units(Track track) {
        return track.tables().containsKey("stts") ? times(track).before(Long.MAX_VALUE) : 0;
    }

    /** An editor may have trimmed it; then only what is shown counts. */
    private long shown(Track track, long units) {
        double scale = (double) track.clock().timescale() / movie.header().timescale();
        long edited = Math.round(track.edits().shown() * scale);
        return edited > 0 ? Math.min(units, edited) : units;
    }

    private Duration time(Track track, long units) {
        return Units.time(units, track.clock().timescale(), track.at());
    }

    private SampleTimes times(Track track) {
        return new SampleTimes(boxes, Boxes.need(track.tables(), "stts", track.at()));
    }
}
