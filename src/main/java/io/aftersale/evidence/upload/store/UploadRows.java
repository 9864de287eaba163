// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.upload.DraftPlace;
import io.aftersale.evidence.upload.UploadState;
import io.aftersale.evidence.upload.UploadTarget;
import io.aftersale.evidence.upload.UploadWish;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of uploads, each call in a transaction of its own. A row is written to by whoever has its lease. */
public interface UploadRows {

    UploadRow insert(UploadWish wish, long limitBytes);

    Optional<UploadRow> find(String id);

    /** What is under way or expired, and the newest few that were kept or refused; oldest first. */
    List<UploadRow> ofDraft(String claimNumber, long customerId);

    /**
     * Uploads of the shopper that are neither over nor kept.
     *
     * @param day when the day began, for what is counted by days
     */
    Open open(DraftPlace place, Instant day);

    /** When the newest of the shopper's uploads after that moment were begun, whatever became of them; newest first. */
    List<Instant> begunSince(long customerId, Instant since, int most);

    /** The newest living upload of that file that waits for bytes, by place, name, length and mark; none where the wish has no mark. */
    Optional<UploadRow> alike(UploadWish wish);

    /** Announced bytes, by name of the part file, of all uploads that wait for bytes. */
    Map<String, Long> announced();

    /** Takes the row for that writer where nobody has it. */
    boolean lease(String id, String writer);

    /** Has it longer, where no other took it since; also after its time was over. */
    boolean prolong(String id, String writer);

    /** The same as {@link #prolong} for one who brings bytes: the upload's life begins anew; false also where it is over. */
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

    /** Rows after that number that nobody has a lease of and whose time is over. */
    List<UploadRow> over(long after, int most);

    /** The same of living ones whose file is whole and may be tried. */
    List<UploadRow> whole(long after, int most);

    /** A try to keep a whole file failed: the next one waits longer, from a minute to an hour. */
    void failed(String id, String writer);

    /** Drafts after that one of which there are uploads that are no evidence. */
    List<String> drafts(String after, int most);

    /** The time of all uploads of that draft is over but of those that are evidence; who writes to one has it no more. */
    void endDraft(String claimNumber);

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
