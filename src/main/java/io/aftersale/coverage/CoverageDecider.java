// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.util.Comparator;
import java.util.List;

/** Asks every rule and keeps every reason; the hardest outcome wins, a pre-order is never lowered (rules 3.2). */
public final class CoverageDecider {

    private final List<CoverageRule> rules = List.of(
            new PreOrdersAreAlwaysCovered(),
            new InStockIsCoveredForSomeMonthsAfterRelease(),
            new ChinaStockIsNotCovered(),
            new UnknownFactsAreForAPerson(),
            new ExhaustedPartsAreForAPerson(),
            new ExcludedProductsAreNotCovered(),
            new BackfilledFactsAreNoted());

    /** Decides one line; the exceptions stand over the decision and change no reason. */
    public CoverageDecision decide(CoverageFacts facts, CoverageTerms terms, List<CoverageException> exceptions) {
        List<CoverageReason> reasons = rules.stream()
                .flatMap(rule -> rule.judge(facts, terms).stream())
                .toList();
        CoverageOutcome outcome = reasons.stream()
                .map(CoverageReason::argues)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new CoverageDecision(outcome, reasons, exceptions, facts, terms.policyVersion());
    }
}
