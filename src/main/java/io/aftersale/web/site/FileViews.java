// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.evidence.preview.Previews;
import io.aftersale.web.view.ScanNote;
import io.aftersale.web.view.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Kept files as shown. */
final class FileViews {

    private FileViews() {}

    /** The parcel's videos where {@code orderItemId} is null, a line's photos otherwise. */
    static List<FileView> of(Claim claim, @Nullable Long orderItemId, Words words) {
        return claim.getEvidence().stream()
                .filter(file -> Objects.equals(file.getOrderItemId(), orderItemId))
                .map(file -> of(file, words))
                .toList();
    }

    static FileView of(ClaimEvidence file, Words words) {
        return new FileView(
                file.getPublicId(),
                file.getShownName(),
                words.bytes(file.getSizeBytes()),
                "/after-sale/evidence/" + file.getPublicId(),
                kind(file),
                isShown(file),
                words.text("aftersale.file.alt." + file.getKind(), file.getShownName()),
                mark(file.getStructure(), words),
                ScanNote.forShopper(file.getScan(), words));
    }

    private static String mark(@Nullable MediaStructure structure, Words words) {
        if (structure == null || structure.whole()) {
            return "";
        }
        return structure.stopsEarly()
                ? words.text(
                        "aftersale.file.stopsAt",
                        Long.toString(structure.playableSeconds()),
                        Long.toString(structure.seconds()))
                : words.text("aftersale.file.incomplete");
    }

    private static String kind(ClaimEvidence file) {
        if (file.getKind() == EvidenceKind.VIDEO) {
            return "film";
        }
        return isShown(file) ? "picture" : "file";
    }

    private static boolean isShown(ClaimEvidence file) {
        return file.getKind() == EvidenceKind.VIDEO
                ? Previews.isPlayed(file.getMediaType())
                : Previews.isDrawn(file.getMediaType());
    }
}
