// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.MediaLimits;
import io.aftersale.evidence.MediaReason;
import io.aftersale.evidence.RefusalDetail;
import io.aftersale.evidence.SeenBytes;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.Fault;
import io.aftersale.evidence.container.reading.Flaw;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The second judgement, over a whole file: what its structure says against it (T14 b, c, i2, j, m) beside what the
 * first judgement does, as its head may have made a film of what turns out a photo.
 */
public final class StructureJudge {

    private final MediaJudge first;

    public StructureJudge(MediaJudge first) {
        this.first = first;
    }

    /** All reasons that hold, one for each code, in the order of rules 3.2. */
    public List<MediaReason> judge(MediaFacts facts, ContainerReading reading) {
        Map<MediaCode, MediaReason> reasons = new TreeMap<>();
        for (Fault fault : faults(reading)) {
            MediaCode code = fault.flaw().code();
            reasons.putIfAbsent(code, new MediaReason(code, detail(fault.flaw())));
        }
        first.judge(seen(facts, reading)).forEach(code -> reasons.putIfAbsent(code, MediaReason.of(code)));
        if (isTooManyPixels(read(reading))) {
            MediaCode code = MediaCode.MEDIA_TOO_LARGE;
            reasons.putIfAbsent(code, new MediaReason(code, RefusalDetail.TOO_MANY_PIXELS));
        }
        return List.copyOf(reasons.values());
    }

    /** The same file as its structure shows it: its exact type, which the head only guessed. */
    public MediaFacts seen(MediaFacts facts, ContainerReading reading) {
        ContainerFacts found = read(reading);
        return found == null ? facts : facts.seenAs(new SeenBytes.Medium(found.family(), found.type()));
    }

    private static boolean isTooManyPixels(@Nullable ContainerFacts found) {
        return found != null
                && found.family().kind() == EvidenceKind.PHOTO
                && found.picture().pixels() > MediaLimits.PIXELS_OF_A_PHOTO;
    }

    private static List<Fault> faults(ContainerReading reading) {
        if (reading instanceof ContainerReading.Refused refused) {
            return refused.faults();
        }
        return reading instanceof ContainerReading.Cut cut ? List.of(cut.fault()) : List.of();
    }

    private static @Nullable ContainerFacts read(ContainerReading reading) {
        return reading instanceof ContainerReading.Refused refused ? refused.read() : reading.found();
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
