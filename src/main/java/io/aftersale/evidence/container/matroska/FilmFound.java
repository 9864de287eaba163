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

    Walked told(@Nullable Flaw flaw, boolean endless, long end, long size) {
        Tracks described = there(tracks, Flaw.NO_INDEX, end);
        MatroskaTrack film = film(described, end);
        Clusters found = there(clusters, Flaw.NO_DATA, end);
        Blocks blocks = blocks(found, film);
        LengthTold length = new LengthTold(info.announced(), info.time(blocks.last(), film.at()), endless);
        boolean cut = flaw == Flaw.END_MISSING || found.cut() || length.showsACut();
        boolean partly = flaw == Flaw.PARTLY_OVERWRITTEN || found.someUnreadable() || blocks.blank() > 0;
        Flaw counts = cut ? Flaw.END_MISSING : overwritten(partly, length, film.at());
        ContainerFacts facts = facts(described, film, blocks.frames(), length.longer());
        return new Walked(facts, counts == null ? null : new Fault(counts, size), length.found(), end);
    }

    private static <T> T there(@Nullable T part, Flaw otherwise, long at) {
        if (part == null) {
            throw new BrokenMedia(otherwise, at);
        }
        return part;
    }

    private static MatroskaTrack film(Tracks described, long end) {
        MatroskaTrack film = described.film().orElseThrow(() -> new BrokenMedia(Flaw.NO_VIDEO_TRACK, end));
        if (!film.codec().startsWith("V_")) {
            throw new BrokenMedia(Flaw.CODEC_UNKNOWN, film.at());
        }
        return film;
    }

    private static Blocks blocks(Clusters found, MatroskaTrack film) {
        Blocks blocks = found.blocks();
        if (blocks.frames() == 0) {
            throw new BrokenMedia(Flaw.NO_DATA, film.at());
        }
        if (blocks.blank() == blocks.frames()) {
            throw new BrokenMedia(Flaw.DATA_OVERWRITTEN, film.at());
        }
        return blocks;
    }

    private static @Nullable Flaw overwritten(boolean partly, LengthTold length, long at) {
        if (length.promisesLess() || (length.promisesMore() && !partly)) {
            throw new BrokenMedia(Flaw.DURATIONS_DISAGREE, at);
        }
        return partly ? Flaw.PARTLY_OVERWRITTEN : null;
    }

    private ContainerFacts facts(Tracks described, MatroskaTrack film, long frames, Duration duration) {
        List<String> codecs = new ArrayList<>(List.of(film.codec()));
        described.sounds().forEach(sound -> codecs.add(sound.codec()));
        return new ContainerFacts(
                MediaFamily.MATROSKA,
                docType.equals("webm") ? "video/webm" : "video/x-matroska",
                codecs,
                Picture.of(film.width(), film.height(), film.turnedBy(), frames, film.at()),
                duration,
                !described.sounds().isEmpty(),
                notes.origin(),
                notes.metadata(),
                null);
    }
}
