// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.Fault;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.Picture;
import io.aftersale.evidence.container.reading.Walked;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what was found, in the order in which a refusal is told: an index, a film in it, its data. */
record FilmFound(
        String docType,
        Info info,
        @Nullable Tracks tracks,
        @Nullable Clusters clusters,
        MetadataNotes notes) {

    private static final Duration LATE_SOUND = Duration.ofSeconds(5);

    Walked told(@Nullable Flaw flaw, boolean endless, long end, long size) {
        Tracks described = tracks;
        if (described == null) {
            throw new BrokenMedia(Flaw.NO_INDEX, end);
        }
        MatroskaTrack film = described.film().orElseThrow(() -> new BrokenMedia(Flaw.NO_VIDEO_TRACK, end));
        if (!film.codec().startsWith("V_")) {
            throw new BrokenMedia(Flaw.CODEC_UNKNOWN, film.at());
        }
        Clusters found = clusters;
        Blocks blocks = found == null ? null : found.blocks();
        if (found == null || blocks == null || blocks.frames() == 0) {
            throw new BrokenMedia(Flaw.NO_DATA, end);
        }
        if (blocks.blank() == blocks.frames()) {
            throw new BrokenMedia(Flaw.DATA_OVERWRITTEN, film.at());
        }
        Duration playable = info.time(blocks.last(), film.at());
        Flaw counts = flaw(flaw, found, blocks, endless, playable, film.at());
        Duration announced = info.announced();
        Duration duration = announced == null || announced.compareTo(playable) < 0 ? playable : announced;
        ContainerFacts facts = facts(described, film, blocks.frames(), duration);
        return new Walked(facts, counts == null ? null : new Fault(counts, size), playable, end);
    }

    private @Nullable Flaw flaw(
            @Nullable Flaw before, Clusters found, Blocks blocks, boolean endless, Duration playable, long at) {
        Duration announced = info.announced();
        boolean shorter = announced != null && differ(announced, playable) && announced.compareTo(playable) > 0;
        boolean longer = announced != null && differ(announced, playable) && announced.compareTo(playable) < 0;
        if (before == Flaw.END_MISSING || found.cut() || (shorter && endless)) {
            return Flaw.END_MISSING;
        }
        if (shorter && before == null || longer) {
            throw new BrokenMedia(Flaw.DURATIONS_DISAGREE, at);
        }
        return before != null || found.someUnreadable() || blocks.blank() > 0 ? Flaw.PARTLY_OVERWRITTEN : null;
    }

    /** Sound may end later than the film, and the last frame's own length is not known. */
    private static boolean differ(Duration announced, Duration found) {
        return announced.minus(found).abs().compareTo(LATE_SOUND.plus(announced.dividedBy(10))) > 0;
    }

    private ContainerFacts facts(Tracks described, MatroskaTrack film, long frames, Duration duration) {
        List<String> codecs = new ArrayList<>(List.of(film.codec()));
        described.sounds().forEach(sound -> codecs.add(sound.codec()));
        return new ContainerFacts(
                MediaFamily.MATROSKA,
                docType.equals("webm") ? "video/webm" : "video/x-matroska",
                docType,
                codecs,
                Picture.of(film.width(), film.height(), film.turnedBy(), frames, film.at()),
                duration,
                !described.sounds().isEmpty(),
                notes.origin(),
                notes.metadata(),
                null);
    }
}
