// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload;

import io.aftersale.evidence.MediaOffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An upload as it stands.
 *
 * @param id 192 random bits in hex, the one in addresses
 * @param offset bytes that are on the disk: the length of the part file, nothing else
 * @param metadata as the client wrote it at the creation; empty where the upload was begun before it was kept
 * @param expires exclusive; of one that expired, when it is asked next whether its draft is still open
 * @param verdict key of the sentence for a refused file; null while none is refused
 * @param sha256 of a kept file, lower-case hex; null before
 */
public record Upload(
        String id,
        DraftPlace place,
        MediaOffer offer,
        String shownName,
        String fingerprint,
        String metadata,
        long length,
        long offset,
        UploadState state,
        Instant expires,
        @Nullable String verdict,
        @Nullable String sha256) {}
