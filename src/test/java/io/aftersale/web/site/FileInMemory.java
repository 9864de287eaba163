// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.ClaimEvidence;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A kept file as a value. */
record FileInMemory(String id, EvidenceKind kind, @Nullable Long line, String name, String type)
        implements ClaimEvidence {

    @Override
    public String getPublicId() {
        return id;
    }

    @Override
    public EvidenceKind getKind() {
        return kind;
    }

    @Override
    public @Nullable Long getOrderItemId() {
        return line;
    }

    @Override
    public String getShownName() {
        return name;
    }

    @Override
    public String getMediaType() {
        return type;
    }

    @Override
    public long getSizeBytes() {
        return 2048;
    }

    @Override
    public String getSha256() {
        return "abc";
    }

    @Override
    public String getStoreKey() {
        return "key";
    }

    @Override
    public Instant getReceivedAt() {
        return Instant.EPOCH;
    }

    /** By the beginning of the name. */
    @Override
    public ScanResult getScan() {
        return Stream.of(ScanOutcome.values())
                .filter(outcome -> name.startsWith(outcome.name()))
                .map(ScanResult::of)
                .findFirst()
                .orElse(ScanResult.of(ScanOutcome.CLEAN));
    }

    /** A film without its end. */
    @Override
    public @Nullable MediaStructure getStructure() {
        return name.startsWith("cut")
                ? new MediaStructure(false, Duration.ofSeconds(6), Duration.ofSeconds(2), "avc1", 320, 240)
                : null;
    }
}
