// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.tus;

import java.util.Optional;

/**
 * A POST that asks for a new upload.
 *
 * @param length in bytes, as announced; what comes is counted
 */
public record CreationRequest(long length, UploadMetadata metadata) {

    /** Reads the headers; the version was looked at before. */
    public static TusRead<CreationRequest> read(TusHeaders headers) {
        if (headers.has("Upload-Concat") || headers.bringsBytes()) {
            return new TusRead.Refused<>(TusRefusal.EXTENSION);
        }
        Optional<Long> length = headers.number("Upload-Length");
        if (length.isEmpty() || headers.has("Upload-Defer-Length")) {
            return new TusRead.Refused<>(TusRefusal.LENGTH);
        }
        return headers.value("Upload-Metadata")
                .flatMap(UploadMetadata::read)
                .<TusRead<CreationRequest>>map(
                        metadata -> new TusRead.Understood<>(new CreationRequest(length.get(), metadata)))
                .orElseGet(() -> new TusRead.Refused<>(TusRefusal.METADATA));
    }
}
