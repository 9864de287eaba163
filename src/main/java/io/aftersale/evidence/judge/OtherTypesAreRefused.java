// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.SeenAs;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Bytes of a known other type are refused (A29): as a mismatch where name or declared type claims an accepted family,
 * else as not allowed (rules 3.2, T14 a, l). Offered as a photo, a container of sound is just another type.
 */
final class OtherTypesAreRefused implements MediaRule {

    private static final Set<SeenAs> OTHER_TYPES = EnumSet.of(
            SeenAs.PROGRAM,
            SeenAs.ARCHIVE,
            SeenAs.DOCUMENT,
            SeenAs.TEXT,
            SeenAs.AUDIO,
            SeenAs.OTHER_PICTURE,
            SeenAs.OTHER_VIDEO,
            SeenAs.OTHER);

    @Override
    public Optional<MediaCode> judge(MediaFacts facts) {
        if (facts.runs() || !isOtherType(facts)) {
            return Optional.empty();
        }
        return Optional.of(
                facts.offer().claimsToBeMedia() ? MediaCode.MEDIA_TYPE_MISMATCH : MediaCode.MEDIA_TYPE_NOT_ALLOWED);
    }

    private static boolean isOtherType(MediaFacts facts) {
        SeenAs seen = facts.seen().as();
        return OTHER_TYPES.contains(seen)
                || (seen == SeenAs.SOUND_ONLY_CONTAINER && facts.offer().kind() == EvidenceKind.PHOTO);
    }
}
