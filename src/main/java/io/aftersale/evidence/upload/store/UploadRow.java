// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.upload.Upload;
import io.aftersale.evidence.upload.UploadState;
import java.time.Instant;

/**
 * What the database knows of an upload; how much of it has come only the disk knows.
 *
 * @param storeKey name of the part file, and of the kept file
 * @param begun when it was asked for
 * @param upload without its offset
 */
public record UploadRow(String storeKey, Instant begun, Upload upload) {

    /** With what is on the disk. */
    Upload with(long bytesThere) {
        Upload known = upload;
        long offset = switch (known.state()) {
            case RECEIVING -> bytesThere;
            case WHOLE, KEPT -> known.length();
            case REFUSED -> 0;
        };
        return new Upload(
                known.id(),
                known.place(),
                known.offer(),
                known.shownName(),
                known.fingerprint(),
                known.length(),
                offset,
                known.state(),
                known.expires(),
                known.verdict(),
                known.sha256());
    }

    boolean is(UploadState state) {
        return upload.state() == state;
    }
}
