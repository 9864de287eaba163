// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.MediaCode;
import java.util.Optional;

/** Bytes that nobody knows, or a magic number with nothing behind it, cannot be read (T14 i2). */
final class UnknownOrStumpBytesAreRefused implements MediaRule {

    /** The smallest picture of an accepted family, a WebP of one pixel, has 34 bytes. */
    private static final long SMALLEST_MEDIUM_BYTES = 34;

    @Override
    public Optional<MediaCode> judge(MediaFacts facts) {
        return facts.sizeBytes() > 0 && isUnknownOrStump(facts)
                ? Optional.of(MediaCode.MEDIA_UNREADABLE)
                : Optional.empty();
    }

    private static boolean isUnknownOrStump(MediaFacts facts) {
        return switch (facts.seen().as()) {
            case UNKNOWN -> true;
            case PHOTO, VIDEO, SOUND_ONLY_CONTAINER -> facts.sizeBytes() < SMALLEST_MEDIUM_BYTES;
            default -> false;
        };
    }
}
