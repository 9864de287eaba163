// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** The random key of the form under which it was begun; with the customer it names one claim at most (T17). */
    String getFormKey();

    /** Optimistic lock, sent with every decision. */
    long getVersion();

    /** Whether the shopper marked a problem as significant (A23). */
    boolean isUrgent();

    Instant getCreatedAt();

    /** When the shopper last changed the draft, its fields or its files; of a sent claim, before it was sent. */
    Instant getChangedAt();

    /** When a quick report first told of it, which stops the 24 hours (A25); null where none did. */
    @Nullable
    Instant getToldAt();

    /** What was typed into the draft, by the form's field names; empty once it is sent or discarded. */
    Map<String, String> getDraftFields();

    /** The time of report (A15); null while a draft. */
    @Nullable
    Instant getSubmittedAt();

    /**
     * Until when staff owe an answer (A49); the queue is in this order. While a draft, when it was begun, or until
     * when an answer to its quick report is owed.
     */
    Instant getDueAt();

    /** Why there is no video, in the shopper's words; null where a whole one was sent or its part is said to be all there is. */
    @Nullable
    String getNoVideoReason();

    /** Whether a part of the video came, and the shopper says that there is no more of it (A26). */
    boolean isAllTheVideo();

    /** Whether the shopper, told that the rules refuse a line, asked for an exception (A58). */
    boolean isExceptionAsked();

    /** Lines in the order of the order; empty while a draft. */
    List<ClaimLine> getLines();

    /** Accepted files in the order of arrival. */
    List<ClaimEvidence> getEvidence();

    /** Oldest first. */
    List<ClaimHistoryEntry> getHistory();
}
