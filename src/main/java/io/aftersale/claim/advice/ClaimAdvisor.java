// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts coverage, time, problem and evidence together and keeps every reason; the hardest word wins (rules 3.2, A58). */
public final class ClaimAdvisor {

    private final TimingCheck timing = new TimingCheck();
    private final ProblemCheck problem = new ProblemCheck();
    private final AReportShowsTheUnboxing unboxing = new AReportShowsTheUnboxing();

    public Advice advise(AdviceFacts facts, AdviceTerms terms) {
        List<AdviceReason> reasons = new ArrayList<>(timing.reasons(facts.timing(), terms));
        reasons.addAll(problem.reasons(facts.problem(), terms));
        unboxing.judge(facts.film(), terms).ifPresent(reasons::add);
        AdviceWord word = Stream.concat(
                        Stream.of(AdviceWord.of(facts.coverage())),
                        reasons.stream().map(AdviceReason::argues))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Advice(word, facts.coverage(), reasons, terms.policyVersion());
    }
}
