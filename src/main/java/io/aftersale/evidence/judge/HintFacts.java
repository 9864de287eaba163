// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaOrigin;
import io.aftersale.evidence.MediaStructure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What hints look at.
 *
 * @param receivedAt when the file came
 * @param delivered the beginning of the day of delivery in the store's zone; null where none is recorded
 */
public record HintFacts(
        EvidenceKind kind,
        MediaStructure structure,
        Instant receivedAt,
        @Nullable Instant delivered) {

    MediaOrigin origin() {
        return structure.origin();
    }

    boolean isVideo() {
        return kind == EvidenceKind.VIDEO;
    }
}
