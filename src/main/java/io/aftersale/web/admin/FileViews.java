// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.evidence.judge.HintFacts;
import io.aftersale.evidence.judge.MediaHints;
import io.aftersale.evidence.preview.Previews;
import io.aftersale.web.admin.WorkspaceView.FileView;
import io.aftersale.web.view.ScanNote;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Kept files with what was found out about each.
 *
 * @param elsewhere numbers of other claims that hold the same bytes, by digest
 */
record FileViews(Claim claim, Map<String, List<String>> elsewhere, Words words) {

    private static final String NOTHING = "nothing";

    /** The unboxing videos. */
    List<FileView> videos(List<RecordedParcel> parcels) {
        return of(file -> file.getKind() == EvidenceKind.VIDEO, parcels);
    }

    /** The photos of one line. */
    List<FileView> photos(long orderItemId, List<RecordedParcel> parcels) {
        return of(file -> Objects.equals(file.getOrderItemId(), orderItemId), parcels);
    }

    private List<FileView> of(Predicate<ClaimEvidence> which, List<RecordedParcel> parcels) {
        Instant delivered = firstDelivery(parcels);
        return claim.getEvidence().stream()
                .filter(which)
                .map(file -> view(file, delivered))
                .toList();
    }

    private @Nullable Instant firstDelivery(List<RecordedParcel> parcels) {
        return parcels.stream()
                .map(parcel -> parcel.parcel().deliveredOn())
                .filter(Objects::nonNull)
                .min(Comparator.<LocalDate>naturalOrder())
                .map(day -> day.atStartOfDay(words.zone()).toInstant())
                .orElse(null);
    }

    private FileView view(ClaimEvidence file, @Nullable Instant delivered) {
        MediaStructure structure = file.getStructure();
        String shown = shown(file);
        ScanNote scan = ScanNote.forStaff(file.getScan(), words);
        return new FileView(
                "/after-sale/evidence/" + file.getPublicId(),
                file.getShownName(),
                shown,
                shown.equals(NOTHING) ? words.text("aftersale.staff.file.notShown." + file.getKind()) : "",
                mark(structure),
                hints(file, delivered),
                elsewhere.getOrDefault(file.getSha256(), List.of()),
                structure != null && !structure.origin().copyable()
                        ? words.text("aftersale.copy.METADATA_UNKNOWN")
                        : "",
                scan,
                FileFacts.of(file, words));
    }

    private static String shown(ClaimEvidence file) {
        if (file.getKind() == EvidenceKind.VIDEO) {
            return Previews.isPlayed(file.getMediaType()) ? "film" : NOTHING;
        }
        return Previews.isDrawn(file.getMediaType()) ? "picture" : NOTHING;
    }

    private List<String> hints(ClaimEvidence file, @Nullable Instant delivered) {
        MediaStructure structure = file.getStructure();
        return structure == null
                ? List.of()
                : MediaHints.of(new HintFacts(file.getKind(), structure, file.getReceivedAt(), delivered)).stream()
                        .map(hint -> words.text("aftersale.staff.hint." + hint.name()))
                        .toList();
    }

    private String mark(@Nullable MediaStructure structure) {
        if (structure == null || structure.whole()) {
            return "";
        }
        return structure.stopsEarly()
                ? words.text(
                        "aftersale.staff.file.stopsAt",
                        Long.toString(structure.playableSeconds()),
                        Long.toString(structure.seconds()))
                : words.text("aftersale.staff.file.incomplete");
    }
}
