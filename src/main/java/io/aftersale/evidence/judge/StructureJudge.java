// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.RefusalDetail;
import io.aftersale.evidence.SeenBytes;
import io.aftersale.evidence.container.reading.ContainerCode;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.Flaw;
import java.util.Optional;

/**
 * The second judgement, over a whole file: what its structure refuses goes (T14 b, c, i2, j, m), and what its head made
 * a film of may turn out a photo. A file that is not whole but plays in part may stay.
 */
public final class StructureJudge {

    /** More than the largest sensor in a phone has; drawing it would fill a memory (T14 m). */
    private static final long MOST_PIXELS_OF_A_PHOTO = 250_000_000;

    private final MediaJudge first;

    public StructureJudge(MediaJudge first) {
        this.first = first;
    }

    public MediaVerdict judge(MediaFacts facts, ContainerReading reading) {
        if (reading instanceof ContainerReading.Refused refused) {
            Flaw flaw = refused.fault().flaw();
            return new MediaVerdict.MustGo(code(refused.code()), detail(flaw));
        }
        MediaVerdict verdict = first.judge(seen(facts, reading));
        return verdict instanceof MediaVerdict.MayStay && isTooManyPixels(reading)
                ? new MediaVerdict.MustGo(MediaCode.MEDIA_TOO_LARGE, RefusalDetail.TOO_MANY_PIXELS)
                : verdict;
    }

    /** The same file as its structure shows it: its exact type, which the head only guessed. */
    public MediaFacts seen(MediaFacts facts, ContainerReading reading) {
        return read(reading).map(found -> facts.seenAs(medium(found))).orElse(facts);
    }

    private static boolean isTooManyPixels(ContainerReading reading) {
        return read(reading)
                .filter(found -> found.family().kind() == EvidenceKind.PHOTO)
                .filter(found -> found.picture().pixels() > MOST_PIXELS_OF_A_PHOTO)
                .isPresent();
    }

    private static Optional<ContainerFacts> read(ContainerReading reading) {
        if (reading instanceof ContainerReading.Whole whole) {
            return Optional.of(whole.facts());
        }
        return reading instanceof ContainerReading.Cut cut ? Optional.of(cut.facts()) : Optional.empty();
    }

    private static SeenBytes.Medium medium(ContainerFacts facts) {
        return new SeenBytes.Medium(facts.family(), facts.type());
    }

    private static MediaCode code(ContainerCode code) {
        return switch (code) {
            case MEDIA_EMPTY -> MediaCode.MEDIA_EMPTY;
            case MEDIA_UNREADABLE -> MediaCode.MEDIA_UNREADABLE;
            case MEDIA_ACTIVE_CONTENT -> MediaCode.MEDIA_ACTIVE_CONTENT;
            case MEDIA_NO_VIDEO -> MediaCode.MEDIA_NO_VIDEO;
            case MEDIA_POLYGLOT -> MediaCode.MEDIA_POLYGLOT;
            case MEDIA_TOO_LARGE -> MediaCode.MEDIA_TOO_LARGE;
            case MEDIA_INCOMPLETE -> MediaCode.MEDIA_INCOMPLETE;
        };
    }

    private static RefusalDetail detail(Flaw flaw) {
        return switch (flaw) {
            case HEADER_CUT, NO_INDEX -> RefusalDetail.CUT_SHORT;
            case FILES_ATTACHED -> RefusalDetail.FILES_INSIDE;
            case DIMENSIONS_ABSURD -> RefusalDetail.TOO_MANY_PIXELS;
            default -> RefusalDetail.NONE;
        };
    }
}
