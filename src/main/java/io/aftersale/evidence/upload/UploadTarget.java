// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload;

import io.aftersale.evidence.KeptMedia;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** What finished files are for: says how much more fits, and takes them in. */
public interface UploadTarget {

    /** Whether that draft is still there, unsent and the shopper's. */
    boolean isOpen(DraftPlace place);

    /** Those of the drafts that are there and unsent; uploads of all others are over. */
    Set<String> stillOpen(Collection<String> claimNumbers);

    /** How many files and how many bytes each may still come to that place; nothing where there is no such draft. */
    Room room(DraftPlace place);

    /**
     * Takes an accepted file in, within the running transaction; false where nothing more fits, and the file is erased then.
     *
     * @param begun when its first byte was asked for: what was under way before the deadline counts (A15)
     */
    boolean attach(DraftPlace place, KeptMedia media, Instant begun);

    /**
     * How much more fits.
     *
     * @param bytesPerFile inclusive
     * @param bytesOfDraft of all further files of the draft together
     */
    record Room(int files, long bytesPerFile, long bytesOfDraft, Day day) {}

    /**
     * What more one shopper may send on one day, over all drafts (A30).
     *
     * @param bytes less what began to come on this day and is kept
     * @param ends exclusive; then there is room again
     */
    record Day(long bytes, Instant begins, Instant ends) {}
}
