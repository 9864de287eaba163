// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageOutcome;

/** What the rules advise; where several speak, the later one wins. A person decides (A58). */
public enum AdviceWord {
    ACCEPT,
    LOOK,
    REFUSE;

    /** What coverage argues for; an exception lifts what the rules do not cover (R51, A46). */
    public static AdviceWord of(CoverageDecision coverage) {
        return switch (coverage.flag()) {
            case COVERED, COVERED_BY_EXCEPTION -> ACCEPT;
            case NEEDS_REVIEW -> LOOK;
            case NOT_COVERED -> REFUSE;
        };
    }

    /** What one reason of coverage argues for. */
    public static AdviceWord of(CoverageOutcome argues) {
        return switch (argues) {
            case COVERED -> ACCEPT;
            case NEEDS_REVIEW -> LOOK;
            case NOT_COVERED -> REFUSE;
        };
    }
}
