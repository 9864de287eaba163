// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All files that try something, as they are offered, with the verdict of all three sieves. */
public final class HostileFiles {

    private static final long LIMIT = 1L << 30;

    /** Where other sieves, or more of them, speak than the one that the file was made for. */
    private static final Map<String, String> BY_OTHER_SIEVES = Map.of(
            "Matroska: another kind of document", "REJECTED MEDIA_TYPE_MISMATCH",
            "a program", "REJECTED MEDIA_TYPE_MISMATCH",
            "a page", "REJECTED MEDIA_ACTIVE_CONTENT",
            "a drawing", "REJECTED MEDIA_ACTIVE_CONTENT",
            "an archive", "REJECTED MEDIA_TYPE_MISMATCH",
            "a GIF", "REJECTED MEDIA_TYPE_MISMATCH",
            "a ZIP behind a cut JPEG", "REJECTED MEDIA_POLYGLOT MEDIA_INCOMPLETE",
            "a ZIP behind sound alone", "REJECTED MEDIA_NO_VIDEO MEDIA_POLYGLOT");

    private final List<OfferedFile> files = new ArrayList<>();

    private HostileFiles() {}

    public static List<OfferedFile> all() {
        HostileFiles all = new HostileFiles();
        all.add(EvidenceKind.VIDEO, "unboxing.mp4", HostileFilms.all());
        all.add(EvidenceKind.VIDEO, "unboxing.mkv", HostileMatroska.all());
        all.add(EvidenceKind.PHOTO, "photo.jpg", HostilePhotos.all());
        TwoKindsAtOnce.all().forEach(all::addOfTwoKinds);
        all.files.addAll(NoMedia.all());
        return all.files;
    }

    private void add(EvidenceKind kind, String fileName, List<HostileFile> made) {
        made.forEach(file -> add(kind, fileName, file));
    }

    private void addOfTwoKinds(HostileFile file) {
        boolean film = file.name().matches("(MP4|Matroska|live WebM) and .*|.*(broken film|free box|sound alone)");
        add(film ? EvidenceKind.VIDEO : EvidenceKind.PHOTO, film ? "unboxing.mp4" : "photo.jpg", file);
    }

    private void add(EvidenceKind kind, String fileName, HostileFile file) {
        files.add(new OfferedFile(
                file.name(),
                new MediaOffer(kind, fileName, null, LIMIT),
                file.bytes(),
                BY_OTHER_SIEVES.getOrDefault(file.name(), verdict(file.expected()))));
    }

    private static String verdict(String flaw) {
        return switch (flaw) {
            case "WHOLE" -> "ACCEPTED";
            case "END_MISSING", "PARTLY_OVERWRITTEN" -> "SUSPECT MEDIA_INCOMPLETE";
            case "EMPTY" -> "REJECTED MEDIA_EMPTY";
            case "FILES_ATTACHED" -> "REJECTED MEDIA_ACTIVE_CONTENT";
            case "NO_VIDEO_TRACK" -> "REJECTED MEDIA_NO_VIDEO";
            case "TWO_KINDS_AT_ONCE" -> "REJECTED MEDIA_POLYGLOT";
            case "DIMENSIONS_ABSURD" -> "REJECTED MEDIA_TOO_LARGE";
            default -> "REJECTED MEDIA_UNREADABLE";
        };
    }
}
