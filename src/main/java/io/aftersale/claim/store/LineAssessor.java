// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Assessment;
import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.AdviceFacts;
import io.aftersale.claim.advice.AdviceTerms;
import io.aftersale.claim.advice.ClaimAdvisor;
import io.aftersale.claim.advice.ProblemFacts;
import io.aftersale.claim.advice.TimingFacts;
import io.aftersale.line.LineStanding;
import io.aftersale.policy.PolicyBook;
import java.time.Instant;
import java.time.ZoneId;

/** Asks the rules about a reported line as things stand, at the instant of its report. */
final class LineAssessor {

    private final ClaimAdvisor advisor = new ClaimAdvisor();
    private final PolicyBook policies;
    private final ZoneId zone;

    LineAssessor(PolicyBook policies, ZoneId zone) {
        this.policies = policies;
        this.zone = zone;
    }

    Assessment of(LineStanding standing, Reported reported) {
        TimingFacts timing = TimingFacts.of(standing, reported.significant(), reported.at(), zone);
        Advice advice = advisor.advise(
                new AdviceFacts(standing.coverage(), timing, reported.problem(), reported.filmed()),
                AdviceTerms.of(policies.version(standing.coverage().policyVersion())));
        return new Assessment(
                standing.coverage(),
                advice,
                timing.parcel().map(LineStanding.Parcel::deadline).orElse(null));
    }

    /**
     * What was reported of a line, and when.
     *
     * @param filmed whether an unboxing video came for its parcel
     */
    record Reported(ProblemFacts problem, boolean significant, boolean filmed, Instant at) {

        static Reported of(ClaimLineImpl line, boolean filmed, Instant at) {
            return new Reported(new ProblemFacts(line.getKind(), line.getAnswers()), line.significant, filmed, at);
        }
    }
}
