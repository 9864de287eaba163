// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import io.aftersale.coverage.CoverageDecision;
import java.time.Instant;

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
