// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.intake;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.MediaOrigin;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.evidence.container.reading.ByteRange;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import io.aftersale.evidence.exif.ExifBlock;
import io.aftersale.evidence.exif.ExifFacts;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Of a reading, what is kept beside the file. */
final class Structures {

    private Structures() {}

    /** Null where the file is refused. */
    static @Nullable MediaStructure of(ContainerReading reading, MediaBytes file) throws IOException {
        if (reading instanceof ContainerReading.Whole whole) {
            return of(whole.facts(), true, null, file);
        }
        return reading instanceof ContainerReading.Cut cut ? of(cut.facts(), false, cut.playable(), file) : null;
    }

    private static MediaStructure of(ContainerFacts facts, boolean whole, @Nullable Duration playable, MediaBytes file)
            throws IOException {
        String codec = facts.codecs().isEmpty() ? "" : facts.codecs().get(0);
        return new MediaStructure(
                whole,
                facts.duration(),
                playable,
                codec,
                facts.picture().width(),
                facts.picture().height(),
                facts.family().kind() == EvidenceKind.PHOTO ? photo(facts, file) : film(facts));
    }

    private static MediaOrigin film(ContainerFacts facts) {
        return new MediaOrigin(
                facts.origin().recordedAt(),
                null,
                facts.origin().device(),
                facts.origin().writtenBy(),
                facts.metadata().ranges().stream().anyMatch(range -> range.kind() == Kind.LOCATION),
                facts.picture().turnedBy(),
                frames(facts),
                facts.audio(),
                facts.trailing() != null,
                facts.metadata().all());
    }

    private static MediaOrigin photo(ContainerFacts facts, MediaBytes file) throws IOException {
        ExifFacts exif = exif(facts.metadata().exif(), file);
        return new MediaOrigin(
                exif.takenAt(),
                exif.takenLocal(),
                exif.device(),
                "",
                exif.located(),
                facts.family() == MediaFamily.HEIF ? facts.picture().turnedBy() : exif.turnedBy(),
                0,
                null,
                facts.trailing() != null,
                facts.metadata().all());
    }

    /** Of Matroska only some are counted. */
    private static long frames(ContainerFacts facts) {
        boolean counted =
                facts.family() == MediaFamily.ISO_BMFF || facts.picture().frames() == 1;
        return counted ? facts.picture().frames() : 0;
    }

    /** The block is cut out: the library sees no more of the file. */
    private static ExifFacts exif(Optional<ByteRange> block, MediaBytes file) throws IOException {
        if (block.isEmpty()) {
            return ExifFacts.NONE;
        }
        return ExifBlock.read(
                file.readUpTo(block.get().from(), (int) block.get().length()));
    }
}
