// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A film's index.
 *
 * @param extension the {@code mvex} box that says that fragments follow, null in plain films
 */
record Movie(
        Box box,
        MovieHeader header,
        List<Track> tracks,
        @Nullable Box extension) {

    /** The film of the largest picture; others are previews and covers. */
    Optional<Track> film() {
        return tracks.stream().filter(Track::isFilm).max(Comparator.comparingLong(Track::area));
    }

    /** Positions and motion along the recording, texts, time codes. */
    List<Track> others() {
        return tracks.stream()
                .filter(track -> !track.isFilm() && !track.isSound())
                .toList();
    }

    List<Track> sounds() {
        return tracks.stream().filter(Track::isSound).toList();
    }
}
