// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.facts.FrozenLine;
import io.aftersale.policy.PolicyVersion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a policy version says of a frozen line, measured on the day that the version names (A1). */
final class FrozenCoverage {

    private final CoverageDecider decider = new CoverageDecider();

    /**
     * The decision with the line's exceptions.
     *
     * @param deliveredOn null while the line is not delivered
     */
    CoverageDecision under(PolicyVersion policy, FrozenLine line, LocalDate today, @Nullable LocalDate deliveredOn) {
        LocalDate day = policy.measuredAt().day(line.facts().measuredOn(), today, deliveredOn);
        return decider.decide(line.facts().measuredOn(day), policy.coverageTerms(), line.exceptions());
    }
}
