// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.MediaCode;
import java.util.Optional;

/** More bytes than the limit are not kept; the limit itself still fits (A30, T14 p). */
final class FilesOverTheLimitAreRefused implements MediaRule {

    @Override
    public Optional<MediaCode> judge(MediaFacts facts) {
        return facts.sizeBytes() > facts.offer().limitBytes()
                ? Optional.of(MediaCode.MEDIA_TOO_LARGE)
                : Optional.empty();
    }
}
