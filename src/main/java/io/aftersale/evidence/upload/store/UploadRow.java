// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.upload.Upload;
import io.aftersale.evidence.upload.UploadState;
import java.time.Instant;
import java.util.Optional;

/**
 * What the database knows of an upload; how much of it has come only the disk knows.
 *
 * @param number in the order in which they were asked for
 * @param storeKey name of the part file, and of the kept file
 * @param begun when it was asked for
 * @param upload without its offset
 */
public record UploadRow(long number, String storeKey, Instant begun, Upload upload) {

    /** With what is on the disk. */
    Upload with(long bytesThere) {
        return as(
                upload.state(),
                switch (upload.state()) {
                    case RECEIVING -> bytesThere;
                    case WHOLE, KEPT -> upload.length();
                    case REFUSED, EXPIRED -> 0;
                });
    }

    /** As it is told at that moment: what waited for bytes too long is expired before the clean-up says so; empty where it is over. */
    Optional<UploadRow> seenAt(Instant now) {
        if (is(UploadState.EXPIRED) || now.isBefore(upload.expires())) {
            return Optional.of(this);
        }
        return isUnfinished()
                ? Optional.of(new UploadRow(number, storeKey, begun, as(UploadState.EXPIRED, 0)))
                : Optional.empty();
    }

    boolean isUnfinished() {
        return is(UploadState.RECEIVING) || is(UploadState.WHOLE);
    }

    private Upload as(UploadState state, long offset) {
        Upload known = upload;
        return new Upload(
                known.id(),
                known.place(),
                known.offer(),
                known.shownName(),
                known.fingerprint(),
                known.metadata(),
                known.length(),
                offset,
                state,
                known.expires(),
                known.verdict(),
                known.sha256());
    }

    boolean is(UploadState state) {
        return upload.state() == state;
    }
}
