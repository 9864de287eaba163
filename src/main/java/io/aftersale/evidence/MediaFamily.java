// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

/** Container families that are accepted (A29); the exact type is beside it as text. */
public enum MediaFamily {
    JPEG(EvidenceKind.PHOTO),
    PNG(EvidenceKind.PHOTO),
    WEBP(EvidenceKind.PHOTO),
    HEIF(EvidenceKind.PHOTO),
    ISO_BMFF(EvidenceKind.VIDEO),
    MATROSKA(EvidenceKind.VIDEO);

    private final EvidenceKind kind;

    MediaFamily(EvidenceKind kind) {
        this.kind = kind;
    }

    public EvidenceKind kind() {
        return kind;
    }
}
