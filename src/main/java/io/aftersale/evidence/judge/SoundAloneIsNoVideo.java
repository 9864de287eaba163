// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.SeenAs;
import java.util.Optional;

/** A container whose brand says "sound only" is no video, whatever its name (T14 j). */
final class SoundAloneIsNoVideo implements MediaRule {

    @Override
    public Optional<MediaCode> judge(MediaFacts facts) {
        return facts.seen().as() == SeenAs.SOUND_ONLY_CONTAINER && facts.offer().kind() == EvidenceKind.VIDEO
                ? Optional.of(MediaCode.MEDIA_NO_VIDEO)
                : Optional.empty();
    }
}
