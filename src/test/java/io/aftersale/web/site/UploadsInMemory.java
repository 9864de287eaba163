// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.tus.AppendRequest;
import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.evidence.upload.DraftPlace;
import io.aftersale.evidence.upload.Upload;
import io.aftersale.evidence.upload.UploadState;
import io.aftersale.evidence.upload.UploadWish;
import io.aftersale.evidence.upload.Uploads;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Uploads as they stand; nothing comes. */
final class UploadsInMemory implements Uploads {

    final List<Upload> all = new ArrayList<>();

    /** An upload of that name at that place, in that state. */
    void add(String id, DraftPlace place, String name, UploadState state) {
        all.add(new Upload(
                id,
                place,
                new MediaOffer(place.kind(), name, null, 1024),
                name,
                "",
                "",
                10,
                0,
                state,
                Instant.parse("2026-11-23T10:00:00Z"),
                null,
                null));
    }

    @Override
    public Creation create(UploadWish wish) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Upload> find(String id, long customerId) {
        return all.stream()
                .filter(upload -> upload.id().equals(id) && upload.place().customerId() == customerId)
                .findFirst();
    }

    @Override
    public List<Upload> ofDraft(String claimNumber, long customerId) {
        return all.stream()
                .filter(upload -> upload.place().claimNumber().equals(claimNumber))
                .filter(upload -> upload.place().customerId() == customerId)
                .toList();
    }

    @Override
    public Appended append(String id, long customerId, AppendRequest request, InputStream bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<TusRefusal> terminate(String id, long customerId) {
        all.removeIf(upload -> upload.id().equals(id));
        return Optional.empty();
    }
}
