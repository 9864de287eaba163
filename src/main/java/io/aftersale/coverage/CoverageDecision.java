// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.util.Comparator;
import java.util.List;

/**
 * What the rules say of one line, with every reason in rule order; immutable.
 *
 * @param outcome of the rules alone, also where an exception stands over it
 * @param reasons at least one
 * @param exceptions a person's words over it, oldest first; mostly none
 */
public record CoverageDecision(
        CoverageOutcome outcome,
        List<CoverageReason> reasons,
        List<CoverageException> exceptions,
        CoverageFacts facts,
        int policyVersion) {

    public CoverageDecision {
        reasons = List.copyOf(reasons);
        exceptions = List.copyOf(exceptions);
    }

    /** What is shown: an exception lifts a line that the rules do not cover (R51, A46). */
    public CoverageFlag flag() {
        if (outcome != CoverageOutcome.COVERED && !exceptions.isEmpty()) {
            return CoverageFlag.COVERED_BY_EXCEPTION;
        }
        return switch (outcome) {
            case COVERED -> CoverageFlag.COVERED;
            case NEEDS_REVIEW -> CoverageFlag.NEEDS_REVIEW;
            case NOT_COVERED -> CoverageFlag.NOT_COVERED;
        };
    }

    /** The first of the reasons that argue hardest: what a short label speaks of. */
    public CoverageReason headline() {
        return reasons.stream()
                .filter(reason -> reason.argues() == outcome)
                .min(Comparator.comparingInt(reasons::indexOf))
                .orElseThrow();
    }
}
