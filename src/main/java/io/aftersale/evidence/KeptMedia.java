// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

/**
 * A file that was accepted and is wholly on disk.
 *
 * @param storeKey random key in the {@link EvidenceStore}, never shown
 * @param shownName the cleaned name, for display and download only
 * @param mediaType checked type for serving, from our own list
 * @param sha256 lower-case hex of the bytes as received
 */
public record KeptMedia(
        String storeKey,
        String shownName,
        EvidenceKind kind,
        MediaFamily family,
        String mediaType,
        long sizeBytes,
        String sha256,
        MediaStructure structure) {

    /** The same where its bytes are kept already. */
    public KeptMedia keptUnder(String key) {
        return new KeptMedia(key, shownName, kind, family, mediaType, sizeBytes, sha256, structure);
    }
}
