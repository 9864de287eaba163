// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.SeenAs;
import java.util.Optional;

/**
 * A video is not taken as a photo nor a photo as a video: they are asked for and counted apart (R8, R22, A30).
 * The text then says which field the file belongs to.
 */
final class PhotosAndVideosKeepToTheirFields implements MediaRule {

    @Override
    public Optional<MediaCode> judge(MediaFacts facts) {
        SeenAs misplaced = facts.offer().kind() == EvidenceKind.PHOTO ? SeenAs.VIDEO : SeenAs.PHOTO;
        return facts.seen().as() == misplaced ? Optional.of(MediaCode.MEDIA_TYPE_NOT_ALLOWED) : Optional.empty();
    }
}
