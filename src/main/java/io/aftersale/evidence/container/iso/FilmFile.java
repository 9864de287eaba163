// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.Picture;
import io.aftersale.evidence.container.reading.Walked;
import java.util.ArrayList;
import java.util.List;

/** Reads a film, in the order in which a refusal is told: an index, a film in it, a coding that plays, its data. */
final class FilmFile {

    private final Boxes boxes;
    private final Layout layout;
    private final MetadataNotes notes = new MetadataNotes();

    private final OriginBoxes origins;

    FilmFile(Boxes boxes, Layout layout) {
        this.boxes = boxes;
        this.layout = layout;
        this.origins = new OriginBoxes(boxes, notes);
    }

    Walked read() {
        Movie movie = movie();
        Track track = movie.film()
                .orElseThrow(
                        () -> new BrokenMedia(Flaw.NO_VIDEO_TRACK, movie.box().at()));
        if (!VideoCodecs.know(track.entry().codec())) {
            throw new BrokenMedia(Flaw.CODEC_UNKNOWN, track.at());
        }
        Box mvex = movie.extension();
        Film film = mvex == null
                ? new PlainFilm(boxes, layout, movie).measure(track)
                : new FragmentedFilm(boxes, layout, movie, origins).measure(track, mvex);
        new TimedMetadata(boxes, notes).note(movie);
        return new Walked(facts(movie, track, film), film.fault(), film.playable(), layout.end());
    }

    private Movie movie() {
        Box moov = layout.moov();
        if (moov == null) {
            throw new BrokenMedia(Flaw.NO_INDEX, layout.end());
        }
        Movie movie = new MovieReader(boxes, origins).read(moov);
        layout.strangers().forEach(origins::lookIntoStranger);
        boolean notLookedInto = movie.extension() == null && layout.firstFragment() >= 0;
        if (!layout.allStrangers() || notLookedInto) {
            notes.someAreUnknown();
        }
        Box meta = layout.meta();
        if (meta != null) {
            origins.lookInto(meta);
        }
        notes.recordedAt(movie.header().createdAt());
        return movie;
    }

    private ContainerFacts facts(Movie movie, Track track, Film film) {
        Picture picture = Picture.of(track.width(), track.height(), track.turnedBy(), film.frames(), track.at());
        List<String> codecs = new ArrayList<>(List.of(track.entry().codec()));
        movie.sounds().forEach(sound -> codecs.add(sound.entry().codec()));
        return new ContainerFacts(
                MediaFamily.ISO_BMFF,
                Brands.videoType(layout.brands()),
                codecs,
                picture,
                film.duration(),
                !movie.sounds().isEmpty(),
                notes.origin(),
                notes.metadata(),
                null);
    }
}
