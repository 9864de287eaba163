// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the {@code Tracks} element describes. */
record Tracks(List<MatroskaTrack> all) {

    /** A film with twenty languages has fewer. */
    private static final int MOST_TRACKS = 64;

    private static final Set<Long> GO_INTO =
            Set.of(Ids.VIDEO, Ids.PROJECTION, Ids.CONTENT_ENCODINGS, Ids.CONTENT_ENCODING);

    static Tracks read(Elements elements, Element tracks, MetadataNotes notes) {
        List<MatroskaTrack> found = new ArrayList<>();
        elements.each(tracks, Set.of(), entry -> {
            if (found.size() >= MOST_TRACKS) {
                throw new BrokenMedia(Flaw.TOO_MUCH_TO_READ, entry.at());
            }
            if (entry.id() == Ids.TRACK_ENTRY) {
                found.add(entry(elements, entry, notes));
            }
            Checksum.note(entry, notes);
        });
        return new Tracks(List.copyOf(found));
    }

    private static MatroskaTrack entry(Elements elements, Element entry, MetadataNotes notes) {
        TrackNotes track = new TrackNotes(elements);
        elements.each(entry, GO_INTO, element -> {
            track.note(element);
            if (element.id() == Ids.TRACK_TITLE) {
                notes.found(Kind.OTHER, element.body(), element.length());
            }
            Checksum.note(element, notes);
        });
        return track.track(entry.at());
    }

    /** The film of the largest picture. */
    Optional<MatroskaTrack> film() {
        return all.stream().filter(MatroskaTrack::isFilm).max(Comparator.comparingLong(MatroskaTrack::area));
    }

    /** Whether some are neither film nor sound. */
    boolean hasOthers() {
        return !all.stream().allMatch(track -> track.isFilm() || track.isSound());
    }

    List<MatroskaTrack> sounds() {
        return all.stream().filter(MatroskaTrack::isSound).toList();
    }
}
