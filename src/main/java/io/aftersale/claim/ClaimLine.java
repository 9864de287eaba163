// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import io.aftersale.claim.advice.Advice;
import io.aftersale.coverage.CoverageDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reported order line with its problem, its frozen coverage and staff's decision. */
public interface ClaimLine {

    Long getId();

    long getOrderItemId();

    /** The statue's name when it was reported. */
    String getItemName();

    int getQuantity();

    ClaimState getState();

    ProblemKind getKind();

    ProblemCause getCause();

    /** Which part, in the shopper's words; may be empty. */
    String getPart();

    String getDescription();

    /** Boxes the shopper ticked about the problem; mostly none. */
    Set<ProblemAnswer> getAnswers();

    /** The shopper's mark (A23). */
    boolean isSignificant();

    /** As decided when the report was sent. */
    CoverageDecision getCoverage();

    /** What the rules advised when the report was sent. */
    Advice getAdvice();

    /** Exclusive; null where no delivery was recorded when the report was sent. */
    @Nullable
    Instant getDeadline();

    /** The day it came by the shopper's own word, asked where no courier's date was known; else null (A18, A19). */
    @Nullable
    LocalDate getStatedOn();

    /** {@code REPORTED_IN_TIME}, {@code DRAFT_GRACE_USED}, {@code REPORTED_LATE}, {@code DELIVERY_UNVERIFIED} or {@code NOT_DELIVERED_YET}. */
    String getTiming();

    /** Staff's reason code; null while undecided, and where a line is accepted by the rules. */
    @Nullable
    String getDecisionCode();

    /** Staff's words to the shopper with their last act on the line; null before there was one, empty where none were given. */
    @Nullable
    String getDecisionText();
}
