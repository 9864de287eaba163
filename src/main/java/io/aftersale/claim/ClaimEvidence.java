// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.evidence.ScanResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stored file of a claim. */
public interface ClaimEvidence {

    /** Random public id, the one in addresses. */
    String getPublicId();

    EvidenceKind getKind();

    /** The line a photo belongs to; null for the unboxing video of the parcel. */
    @Nullable
    Long getOrderItemId();

    String getShownName();

    String getMediaType();

    long getSizeBytes();

    String getSha256();

    String getStoreKey();

    Instant getReceivedAt();

    /** Null where it was kept before structures were read. */
    @Nullable
    MediaStructure getStructure();

    /** What the malware scan came to; says whether the bytes may be given to anybody. */
    ScanResult getScan();
}
