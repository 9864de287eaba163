// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.coverage.CoverageDecision;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules advise on one line; immutable, and no more than advice.
 *
 * @param coverage its reasons come first
 * @param reasons of time, problem and evidence, in this order; at least one
 */
public record Advice(AdviceWord word, CoverageDecision coverage, List<AdviceReason> reasons, int policyVersion) {

    public Advice {
        reasons = List.copyOf(reasons);
    }

    /** Names of every reason in rule order, coverage first. */
    public List<String> codes() {
        return Stream.concat(
                        coverage.reasons().stream().map(reason -> reason.code().name()),
                        reasons.stream().map(reason -> reason.code().name()))
                .toList();
    }

    /** Names of the reasons that argue to refuse, in rule order; of coverage none where an exception lifts it. */
    public List<String> refusing() {
        Stream<String> ofCoverage = AdviceWord.of(coverage) != AdviceWord.REFUSE
                ? Stream.empty()
                : coverage.reasons().stream()
                        .filter(reason -> AdviceWord.of(reason.argues()) == AdviceWord.REFUSE)
                        .map(reason -> reason.code().name());
        return Stream.concat(
                        ofCoverage,
                        reasons.stream()
                                .filter(reason -> reason.argues() == AdviceWord.REFUSE)
                                .map(reason -> reason.code().name()))
                .toList();
    }

    /** How the time of the report is to be seen: the first of the reasons. */
    public AdviceCode timing() {
        return reasons.get(0).code();
    }
}
