// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.upload.DraftPlace;
import io.aftersale.evidence.upload.UploadState;
import io.aftersale.evidence.upload.UploadTarget;
import io.aftersale.evidence.upload.UploadWish;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of uploads, each call in a transaction of its own. A row is written to by whoever has its lease. */
public interface UploadRows {

    UploadRow insert(UploadWish wish, long limitBytes);

    Optional<UploadRow> find(String id);

    /** Oldest first. */
    List<UploadRow> ofDraft(String claimNumber, long customerId);

    /**
     * Uploads of the shopper that are neither over nor kept.
     *
     * @param day when the day began, for what is counted by days
     */
    Open open(DraftPlace place, Instant day);

    /** Takes the row for that writer where nobody has it. */
    boolean lease(String id, String writer);

    /** Has it longer, where no other took it since; also after its time was over. */
    boolean prolong(String id, String writer);

    /** The upload's life begins anew, as bytes came; false where that writer has it no more. */
    boolean renew(String id, String writer);

    void giveBack(String id, String writer);

    /** Moves on from that state where the writer has the lease. */
    boolean move(String id, String writer, UploadState from, UploadState to, String verdict);

    /** Takes the file into the draft, or refuses it where the draft is full; false where nothing was done as another has the lease. */
    boolean keep(UploadRow row, String writer, KeptMedia media, UploadTarget target);

    /** Keeps of the upload only that it expired, for as long again; false where that writer has it no more or it is over in another way. */
    boolean expire(String id, String writer);

    /** Deletes what expired at the same place under the same name or mark. */
    void forgetExpired(UploadRow sentAgain);

    void delete(String id);

    /** Rows that nobody has a lease of and whose time is over, or whose file is whole and waits. */
    List<UploadRow> waiting(int most);

    /** The row of that part file. */
    Optional<UploadRow> underKey(String storeKey);

    /**
     * What is under way.
     *
     * @param ofShopper uploads over all drafts
     * @param atPlace uploads to the same place of the same draft
     * @param bytesOfDraft announced bytes of the same draft
     * @param bytesOfDay announced bytes of what began that day, over all drafts
     */
    record Open(int ofShopper, int atPlace, long bytesOfDraft, long bytesOfDay) {}
}
