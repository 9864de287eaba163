// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import io.aftersale.evidence.MediaLimits;
import io.aftersale.evidence.container.ContainerReader;
import io.aftersale.evidence.container.photo.Orientation;
import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Budget;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.container.reading.Meter;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.copy.CleanCopies;
import io.aftersale.evidence.copy.CopyBytes;
import io.aftersale.evidence.copy.CopyResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Measures a photo before anything of it is decoded: of which kinds and sizes is the memory for it known? */
final class PhotoGauge {

    private static final ContainerReader READER = new ContainerReader();
    private static final CleanCopies COPIES = new CleanCopies();

    /** Its decoder holds the whole picture, and more beside it. */
    private static final long MOST_PIXELS_OF_WEBP = 16_000_000;

    private PhotoGauge() {}

    /** Empty where it is no photo, no decoder is here for it, or its memory would not be bounded. */
    static Optional<Measured> measure(MediaBytes file) throws IOException {
        try {
            ContainerFacts facts = READER.read(file).found();
            if (facts == null
                    || !Decoder.reads(facts.family())
                    || facts.picture().pixels() > MediaLimits.PIXELS_OF_A_PHOTO) {
                return Optional.empty();
            }
            return COPIES.of(file, facts) instanceof CopyResult.Made made
                    ? measured(facts, new CopyBytes(file, made.plan()), metered(file))
                    : Optional.empty();
        } catch (BrokenMedia strange) {
            return Optional.empty();
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        }
    }

    private static Optional<Measured> measured(ContainerFacts facts, MediaBytes copy, MeteredBytes original) {
        boolean bounded = switch (facts.family()) {
            case JPEG -> JpegCost.isBounded(metered(copy));
            case PNG -> true;
            case WEBP -> facts.picture().pixels() <= MOST_PIXELS_OF_WEBP && WebpCost.isBounded(metered(copy));
            case HEIF, ISO_BMFF, MATROSKA -> false;
        };
        return bounded
                ? Optional.of(new Measured(
                        facts.family(),
                        copy,
                        Orientation.of(original, facts.metadata().exif())))
                : Optional.empty();
    }

    private static MeteredBytes metered(MediaBytes file) {
        return new MeteredBytes(file, new Meter(Budget.OF_ONE_FILE));
    }
}
