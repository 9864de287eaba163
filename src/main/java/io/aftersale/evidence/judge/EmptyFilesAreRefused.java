// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.MediaCode;
import java.util.Optional;

/** A file without bytes shows nothing (T14 f). */
final class EmptyFilesAreRefused implements MediaRule {

    @Override
    public Optional<MediaCode> judge(MediaFacts facts) {
        return facts.sizeBytes() == 0 ? Optional.of(MediaCode.MEDIA_EMPTY) : Optional.empty();
    }
}
