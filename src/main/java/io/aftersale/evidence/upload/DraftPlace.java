// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload;

import io.aftersale.evidence.EvidenceKind;
import org.jspecify.annotations.Nullable;

/**
 * Whose draft a file is for, and where in it.
 *
 * @param orderItemId the line of a photo; null for the parcel's video
 */
public record DraftPlace(
        String claimNumber,
        long customerId,
        EvidenceKind kind,
        @Nullable Long orderItemId) {}
