// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One shopper's report about one order. Read only: states move through {@code ClaimStateMachine}. */
public interface Claim {

    Long getId();

    /** {@code AS-} and 8 random Crockford base-32 characters; public. */
    String getNumber();

    long getOrderId();

    String getOrderNumber();

    long getCustomerId();

    Locale getLocale();

    ClaimState getState();

    /** Optimistic lock, sent with every decision. */
    long getVersion();

    /** Whether the shopper marked a problem as significant (A23). */
    boolean isUrgent();

    Instant getCreatedAt();

    /** The time of report (A15); null while a draft. */
    @Nullable
    Instant getSubmittedAt();

    /** Until when staff owe an answer (A49); the queue is in this order. While a draft, when it was begun. */
    Instant getDueAt();

    /** Why there is no video, in the shopper's words; null where one was sent. */
    @Nullable
    String getNoVideoReason();

    /** Whether the shopper, told that the rules refuse a line, asked for an exception (A58). */
    boolean isExceptionAsked();

    /** Lines in the order of the order; empty while a draft. */
    List<ClaimLine> getLines();

    /** Accepted files in the order of arrival. */
    List<ClaimEvidence> getEvidence();

    /** Oldest first. */
    List<ClaimHistoryEntry> getHistory();
}
