// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.tus;

import java.util.Optional;

/**
 * A PATCH that brings a piece.
 *
 * @param offset where the piece begins, 0-based
 * @param announced length of the piece; empty where the body tells none
 */
public record AppendRequest(long offset, Optional<Long> announced, Optional<UploadChecksum> checksum) {

    /** Reads the headers; the version was looked at before. */
    public static TusRead<AppendRequest> read(TusHeaders headers) {
        if (!headers.bringsBytes()) {
            return new TusRead.Refused<>(TusRefusal.CONTENT_TYPE);
        }
        Optional<Long> offset = headers.number("Upload-Offset");
        if (offset.isEmpty()) {
            return new TusRead.Refused<>(TusRefusal.OFFSET);
        }
        Optional<UploadChecksum> checksum = headers.value("Upload-Checksum").flatMap(UploadChecksum::read);
        if (checksum.isEmpty() && headers.has("Upload-Checksum")) {
            return new TusRead.Refused<>(TusRefusal.CHECKSUM_UNKNOWN);
        }
        return new TusRead.Understood<>(new AppendRequest(offset.get(), headers.number("Content-Length"), checksum));
    }

    /**
     * What stands against it before the first byte is read.
     *
     * @param there bytes of the file that are on the disk
     * @param length of the whole file
     */
    public Optional<TusRefusal> against(long there, long length) {
        if (offset != there) {
            return Optional.of(TusRefusal.OFFSET_MISMATCH);
        }
        return announced.filter(bytes -> bytes > length - there).map(bytes -> TusRefusal.OVERRUN);
    }
}
