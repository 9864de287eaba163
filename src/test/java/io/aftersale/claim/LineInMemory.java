// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.AdviceCode;
import io.aftersale.claim.advice.AdviceReason;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.coverage.CoverageDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A reported line for tests of what is decided over it. */
record LineInMemory(CoverageDecision coverage, String timing) implements ClaimLine {

    @Override
    public Long getId() {
        return 1L;
    }

    @Override
    public long getOrderItemId() {
        return 42;
    }

    @Override
    public String getItemName() {
        return "Dragon";
    }

    @Override
    public int getQuantity() {
        return 1;
    }

    @Override
    public ClaimState getState() {
        return ClaimState.IN_REVIEW;
    }

    @Override
    public ProblemKind getKind() {
        return ProblemKind.DAMAGED;
    }

    @Override
    public ProblemCause getCause() {
        return ProblemCause.UNKNOWN;
    }

    @Override
    public String getPart() {
        return "";
    }

    @Override
    public String getDescription() {
        return "broken";
    }

    @Override
    public Set<ProblemAnswer> getAnswers() {
        return Set.of();
    }

    @Override
    public Advice getAdvice() {
        AdviceCode time = AdviceCode.valueOf(timing);
        AdviceWord covered = AdviceWord.of(coverage);
        AdviceWord hardest = covered.compareTo(time.usual()) > 0 ? covered : time.usual();
        return new Advice(hardest, coverage, List.of(new AdviceReason(time, time.usual())), 1);
    }

    @Override
    public boolean isSignificant() {
        return false;
    }

    @Override
    public CoverageDecision getCoverage() {
        return coverage;
    }

    @Override
    public Instant getDeadline() {
        return null;
    }

    @Override
    public LocalDate getStatedOn() {
        return null;
    }

    @Override
    public String getTiming() {
        return timing;
    }

    @Override
    public String getDecisionCode() {
        return null;
    }

    @Override
    public String getDecisionText() {
        return null;
    }
}
