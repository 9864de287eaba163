// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.evidence.tus.CreationRequest;
import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.evidence.tus.UploadMetadata;
import io.aftersale.evidence.upload.DraftPlace;
import io.aftersale.evidence.upload.UploadWish;
import io.aftersale.evidence.upload.Uploads;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from an upload's metadata what the form would say: the order, the form's key, the field, the file's name and type. */
public final class UploadWishes {

    private final SitePages pages;
    private final Drafts drafts;
    private final Uploads uploads;

    public UploadWishes(SitePages pages, Drafts drafts, Uploads uploads) {
        this.pages = pages;
        this.drafts = drafts;
        this.uploads = uploads;
    }

    /** Another's order, key or line answers like a missing one. */
    Uploads.Creation grant(CreationRequest request) {
        UploadMetadata said = request.metadata();
        Optional<OpenDraft> draft =
                drafts.open(said.value("order"), said.value("formKey"), pages.customerId(), pages.words());
        return draft.filter(open -> !open.wasSent())
                .flatMap(open -> UploadPlace.named(said.value("field"), open.order())
                        .map(place -> wish(open.claim(), place, request)))
                .map(uploads::create)
                .orElseGet(() -> new Uploads.Creation.Refused(TusRefusal.MISSING));
    }

    private static UploadWish wish(Claim claim, UploadPlace place, CreationRequest request) {
        UploadMetadata said = request.metadata();
        return new UploadWish(
                new DraftPlace(claim.getNumber(), claim.getCustomerId(), place.kind(), place.orderItemId()),
                orNull(said.value("filename")),
                orNull(said.value("filetype")),
                request.length(),
                said.value("fingerprint"),
                said.written());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
