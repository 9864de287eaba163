// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Assessment;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimTimes;
import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.AdviceFacts;
import io.aftersale.claim.advice.AdviceTerms;
import io.aftersale.claim.advice.ClaimAdvisor;
import io.aftersale.claim.advice.ProblemFacts;
import io.aftersale.claim.advice.TimingFacts;
import io.aftersale.claim.advice.UnboxingFilm;
import io.aftersale.line.LineStanding;
import io.aftersale.policy.PolicyBook;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        Sent sent = reported.sent();
        TimingFacts timing = TimingFacts.of(
                standing,
                reported.problem().kind(),
                new TimingFacts.Report(
                        reported.significant(),
                        sent.begunAt(),
                        ClaimTimes.toldAt(sent.history(), standing.orderItemId()),
                        sent.at()),
                zone);
        Advice advice = advisor.advise(
                new AdviceFacts(standing.coverage(), timing, reported.problem(), sent.film()),
                AdviceTerms.of(policies.version(standing.coverage().policyVersion())));
        return new Assessment(standing.coverage(), advice, timing.deadline());
    }

    /** What was reported of a line. */
    record Reported(ProblemFacts problem, boolean significant, Sent sent) {

        static Reported of(ClaimLineImpl line, Sent sent) {
            return new Reported(new ProblemFacts(line.getKind(), line.getAnswers()), line.significant, sent);
        }
    }

    /**
     * What a whole report says of each of its lines.
     *
     * @param begunAt when its first file came or a quick report told of it; null where neither did
     * @param history what happened to it, with the quick reports of its lines
     */
    record Sent(UnboxingFilm film, @Nullable Instant begunAt, List<ClaimHistoryEntry> history, Instant at) {

        Sent {
            history = List.copyOf(history);
        }

        static Sent of(ClaimImpl claim, Instant at) {
            return new Sent(DraftEvidence.film(claim), ClaimTimes.begunAt(claim), claim.history, at);
        }
    }
}
