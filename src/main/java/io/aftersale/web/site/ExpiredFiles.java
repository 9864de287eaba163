// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimState;
import io.aftersale.evidence.upload.DraftPlace;
import io.aftersale.evidence.upload.Upload;
import io.aftersale.evidence.upload.UploadState;
import io.aftersale.evidence.upload.Uploads;
import io.aftersale.web.view.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Uploads of a draft that expired: told at their place until the file comes, however it comes, or the shopper removes the line (T15). */
public final class ExpiredFiles {

    private final Uploads uploads;

    public ExpiredFiles(Uploads uploads) {
        this.uploads = uploads;
    }

    /** Of the draft as it stands, the oldest first; none where there is no draft or it was sent. */
    List<Upload> of(Optional<Claim> draft) {
        return draft.filter(claim -> claim.getState() == ClaimState.DRAFT)
                .map(claim -> uploads.ofDraft(claim.getNumber(), claim.getCustomerId()).stream()
                        .filter(upload -> upload.state() == UploadState.EXPIRED && isWorthTelling(upload, claim))
                        .toList())
                .orElse(List.of());
    }

    /** At the parcel's videos where {@code orderItemId} is null, at a line's photos otherwise. */
    static List<FilesView.Expired> at(List<Upload> expired, @Nullable Long orderItemId, Words words) {
        return expired.stream()
                .filter(upload -> Objects.equals(upload.place().orderItemId(), orderItemId))
                .map(upload -> new FilesView.Expired(
                        upload.id(), upload.shownName(), upload.fingerprint(), sentence(upload, words)))
                .toList();
    }

    /** False for one that expired while a file of its name is kept at its place, or that ended with its draft. */
    static boolean isWorthTelling(Upload upload, Claim claim) {
        DraftPlace place = upload.place();
        if (upload.state() != UploadState.EXPIRED) {
            return true;
        }
        return claim.getState() == ClaimState.DRAFT
                && claim.getEvidence().stream()
                        .noneMatch(file -> file.getKind() == place.kind()
                                && Objects.equals(file.getOrderItemId(), place.orderItemId())
                                && file.getShownName().equals(upload.shownName()));
    }

    static String sentence(Upload upload, Words words) {
        return words.text("aftersale.upload.expired", upload.shownName());
    }

    /** Tells of it no more; anything but an expired upload of that draft stays. */
    void remove(Claim draft, String id) {
        uploads.find(id, draft.getCustomerId())
                .filter(upload -> upload.state() == UploadState.EXPIRED)
                .filter(upload -> upload.place().claimNumber().equals(draft.getNumber()))
                .ifPresent(upload -> uploads.terminate(id, draft.getCustomerId()));
    }
}
