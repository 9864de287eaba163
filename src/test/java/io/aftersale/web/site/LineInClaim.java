// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemCause;
import io.aftersale.claim.ProblemKind;
import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.web.view.Coverages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reported line as a value. */
record LineInClaim(
        ClaimState state,
        @Nullable Instant deadline,
        String timing,
        @Nullable String code,
        @Nullable String text,
        @Nullable LocalDate statedOn)
        implements ClaimLine {

    /** A line of a parcel whose date was known. */
    LineInClaim(
            ClaimState state, @Nullable Instant deadline, String timing, @Nullable String code, @Nullable String text) {
        this(state, deadline, timing, code, text, null);
    }

    @Override
    public Long getId() {
        return 1L;
    }

    @Override
    public long getOrderItemId() {
        return 7;
    }

    @Override
    public String getItemName() {
        return "Oni Drummer";
    }

    @Override
    public int getQuantity() {
        return 2;
    }

    @Override
    public ClaimState getState() {
        return state;
    }

    @Override
    public ProblemKind getKind() {
        return ProblemKind.DAMAGED;
    }

    @Override
    public ProblemCause getCause() {
        return ProblemCause.TRANSPORT;
    }

    @Override
    public String getPart() {
        return "left hand";
    }

    @Override
    public String getDescription() {
        return "Broken off";
    }

    @Override
    public Set<ProblemAnswer> getAnswers() {
        return Set.of();
    }

    @Override
    public Advice getAdvice() {
        return new Advice(AdviceWord.REFUSE, getCoverage(), List.of(), 1);
    }

    @Override
    public boolean isSignificant() {
        return true;
    }

    @Override
    public CoverageDecision getCoverage() {
        return Coverages.chinaStock();
    }

    @Override
    public @Nullable Instant getDeadline() {
        return deadline;
    }

    @Override
    public LocalDate getStatedOn() {
        return statedOn;
    }

    @Override
    public String getTiming() {
        return timing;
    }

    @Override
    public @Nullable String getDecisionCode() {
        return code;
    }

    @Override
    public @Nullable String getDecisionText() {
        return text;
    }
}
