// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a {@code moov} box: its clock, its tracks and what it tells about its origin. */
final class MovieReader {

    /** A phone writes up to ten, with motion and positions. */
    private static final int MOST_TRACKS = 64;

    private static final Set<String> IN_MOVIE = Set.of("mvhd", "trak", "mvex", "iods", "clip", "ctab", "prfl");

    private static final Set<String> IN_TRACK = Set.of(
            "tkhd", "mdia", "edts", "tref", "trgr", "load", "imap", "tapt", "clip", "matt", "kmat", "txas", "crgn");

    private final Boxes boxes;
    private final OriginBoxes origins;

    MovieReader(Boxes boxes, OriginBoxes origins) {
        this.boxes = boxes;
        this.origins = origins;
    }

    Movie read(Box moov) {
        Map<String, Box> in = boxes.named(moov, Set.of("mvhd", "mvex"));
        MovieHeader header = MovieHeader.read(boxes, Boxes.need(in, "mvhd", moov.at()));
        List<Track> tracks = new ArrayList<>();
        boxes.each(moov, box -> {
            if (box.type().equals("trak")) {
                tracks.add(track(box, tracks.size()));
            }
        });
        origins.lookIntoStrangers(moov, IN_MOVIE);
        return new Movie(moov, header, tracks, in.get("mvex"));
    }

    private Track track(Box trak, int before) {
        if (before >= MOST_TRACKS) {
            throw new BrokenMedia(Flaw.TOO_MUCH_TO_READ, trak.at());
        }
        origins.lookIntoStrangers(trak, IN_TRACK);
        return new TrackReader(boxes, origins).read(trak);
    }
}
