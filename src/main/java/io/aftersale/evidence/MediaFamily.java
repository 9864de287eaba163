// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import java.util.Set;

/** Container families that are accepted (A29); the exact type is beside it as text. */
@SuppressWarnings("ImmutableEnumChecker") // the sets come from Set.of
public enum MediaFamily {
    JPEG(EvidenceKind.PHOTO, Set.of("jpg", "jpeg", "jpe", "jfif"), Set.of("image/jpeg", "image/jpg", "image/pjpeg")),
    PNG(EvidenceKind.PHOTO, Set.of("png"), Set.of("image/png", "image/x-png")),
    WEBP(EvidenceKind.PHOTO, Set.of("webp"), Set.of("image/webp")),
    HEIF(
            EvidenceKind.PHOTO,
            Set.of("heic", "heif", "hif", "avif"),
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence", "image/avif")),
    ISO_BMFF(
            EvidenceKind.VIDEO,
            Set.of("mp4", "m4v", "mov", "qt", "3gp", "3g2"),
            Set.of("video/mp4", "application/mp4", "video/quicktime", "video/x-m4v", "video/3gpp", "video/3gpp2")),
    MATROSKA(
            EvidenceKind.VIDEO,
            Set.of("mkv", "webm"),
            Set.of("video/webm", "video/matroska", "video/x-matroska", "application/x-matroska"));

    private final EvidenceKind kind;
    private final Set<String> extensions;
    private final Set<String> types;

    MediaFamily(EvidenceKind kind, Set<String> extensions, Set<String> types) {
        this.kind = kind;
        this.extensions = extensions;
        this.types = types;
    }

    public EvidenceKind kind() {
        return kind;
    }

    /** Whether files of this family go by that extension; lower case, without the dot. */
    public boolean goesBy(String extension) {
        return extensions.contains(extension);
    }

    /** Whether that media type, lower case and without parameters, names this family. */
    public boolean isNamedBy(String mediaType) {
        return types.contains(mediaType);
    }
}
