// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

/**
 * The settings of one policy version that evidence needs; bytes are counted in units of 1024 (A26–A31).
 *
 * @param photosLeast fewest photos of a line; {@code photosLeastMissingPart} where a part is missing
 * @param claimBytes most bytes of all files of a claim together
 * @param dayBytes most bytes that one shopper may send on one day of the store's zone, over all reports
 */
public record EvidenceTerms(
        VideoMissing videoMissing,
        int videosPerParcel,
        long videoBytes,
        int photosLeast,
        int photosLeastMissingPart,
        int photosMost,
        long photoBytes,
        long claimBytes,
        long dayBytes) {

    /** What a report without an unboxing video leads to (A26). */
    public enum VideoMissing {
        REVIEW,
        REFUSE,
        BLOCK_SUBMIT
    }
}
