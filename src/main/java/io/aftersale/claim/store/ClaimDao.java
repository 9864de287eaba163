// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.ClaimState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes claims; every caller stands in a transaction. */
public interface ClaimDao {

    Optional<ClaimImpl> byNumber(String number);

    /** Those of the claims that are drafts. */
    Set<String> draftsAmong(Collection<String> numbers);

    Optional<ClaimImpl> underKey(long customerId, String formKey);

    /** Sent claims of the customer, newest first, each with its lines, reasons and evidence; four statements. */
    List<ClaimImpl> sentOf(long customerId);

    /** Drafts of the customer, the last changed first, each with its fields and evidence; three statements. */
    List<ClaimImpl> draftsOf(long customerId);

    /** Drafts that a quick report told of, in the order of what is due first, after the cursor, each with its evidence and history; three statements. */
    List<ClaimImpl> told(@Nullable Cursor after, int limit);

    Optional<ClaimEvidenceImpl> evidence(String publicId);

    /** All lines of sent claims over these orders with their claims, newest claim first; one statement. */
    List<ClaimLineImpl> linesOf(Collection<Long> orderIds);

    /**
     * Locks all claims of the order until the transaction ends, so that units are counted by one at a time. Whoever saw
     * one of them before refreshes it now.
     */
    void lockClaimsOf(long orderId);

    /** Sent claims in the order of what is due first, after the cursor, each whole; four statements. */
    List<ClaimImpl> queue(@Nullable ClaimState state, @Nullable Cursor after, int limit);

    /** Re-reads the row, whatever the session remembers of it. */
    void refresh(ClaimImpl claim);

    void insert(ClaimImpl claim);

    /** Where a page of the queue ended. */
    record Cursor(long dueAt, long id) {}
}
