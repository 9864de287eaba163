// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import static io.aftersale.claim.ProblemAnswer.CAME_OFF_CLEAN;
import static io.aftersale.claim.ProblemAnswer.GLUED_AT_FACTORY;
import static io.aftersale.claim.ProblemAnswer.MINOR;
import static io.aftersale.claim.ProblemAnswer.OUTER_BOX_TOO;
import static io.aftersale.claim.advice.Reported.TERMS;
import static io.aftersale.claim.advice.Reported.coverage;
import static io.aftersale.claim.advice.Reported.goodwill;
import static io.aftersale.claim.advice.Reported.inTime;
import static io.aftersale.claim.advice.Reported.late;
import static io.aftersale.claim.advice.Reported.parcel;
import static io.aftersale.claim.advice.Reported.problem;
import static io.aftersale.claim.advice.Reported.timing;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.ProblemKind;
import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.policy.EvidenceTerms.VideoMissing;
import io.aftersale.policy.PolicyVersion;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimAdvisorTest {

    private static final ProblemFacts BROKEN = problem(ProblemKind.DAMAGED);

    private final ClaimAdvisor advisor = new ClaimAdvisor();

    @ParameterizedTest
    @CsvSource({"PRE_ORDER, ACCEPT", "UNKNOWN, LOOK", "CHINA_STOCK, REFUSE"})
    void coverageAloneDecidesAReportThatIsOtherwiseRight(StockOrigin origin, AdviceWord word) {
        Advice advice = advise(new AdviceFacts(coverage(origin), inTime(), BROKEN, UnboxingFilm.WHOLE));

        assertThat(advice.word()).isEqualTo(word);
        assertThat(advice.reasons())
                .containsExactly(new AdviceReason(
                        AdviceCode.REPORTED_IN_TIME, AdviceWord.ACCEPT, Instant.parse("2026-03-09T23:00:00Z")));
        assertThat(advice.policyVersion()).isEqualTo(3);
    }

    @Test
    void anExceptionLiftsCoverageAndNothingElse() {
        assertThat(advise(new AdviceFacts(goodwill(StockOrigin.CHINA_STOCK), inTime(), BROKEN, UnboxingFilm.WHOLE))
                        .word())
                .isEqualTo(AdviceWord.ACCEPT);
        assertThat(advise(new AdviceFacts(goodwill(StockOrigin.CHINA_STOCK), late(), BROKEN, UnboxingFilm.WHOLE))
                        .word())
                .isEqualTo(AdviceWord.REFUSE);
    }

    @Test
    void aLateReportIsAdvisedToBeRefusedWithItsCoverageNamed() {
        Advice advice = advise(new AdviceFacts(coverage(StockOrigin.PRE_ORDER), late(), BROKEN, UnboxingFilm.WHOLE));

        assertThat(advice.word()).isEqualTo(AdviceWord.REFUSE);
        assertThat(advice.codes()).containsExactly("PRE_ORDER_ALWAYS_COVERED", "REPORTED_LATE");
        assertThat(advice.timing()).isEqualTo(AdviceCode.REPORTED_LATE);
    }

    @Test
    void anUnverifiedDeliveryIsForAPersonAndNeverRefused() {
        Advice advice = advise(new AdviceFacts(
                coverage(StockOrigin.PRE_ORDER),
                timing(null, false, "2026-03-30T09:00:00Z"),
                BROKEN,
                UnboxingFilm.WHOLE));

        assertThat(advice.word()).isEqualTo(AdviceWord.LOOK);
        assertThat(advice.timing()).isEqualTo(AdviceCode.DELIVERY_UNVERIFIED);
    }

    @Test
    void significantDamageToldAfterADayIsStillAccepted() {
        TimingFacts threeDaysLater =
                timing(parcel("2026-03-28", null, "2026-04-07T22:00:00Z"), true, "2026-03-31T13:00:00Z");

        Advice advice =
                advise(new AdviceFacts(coverage(StockOrigin.PRE_ORDER), threeDaysLater, BROKEN, UnboxingFilm.WHOLE));

        assertThat(advice.word()).isEqualTo(AdviceWord.ACCEPT);
        assertThat(advice.codes()).containsExactly("PRE_ORDER_ALWAYS_COVERED", "REPORTED_IN_TIME", "URGENT_AFTER_24H");
    }

    @Test
    void aBoxAloneIsRefusedAndBesideABrokenArmItIsANote() {
        Advice alone = advise(covered(problem(ProblemKind.BOX_DAMAGE_OUTER)));
        Advice art = advise(covered(problem(ProblemKind.BOX_DAMAGE_ART)));
        Advice beside = advise(covered(problem(ProblemKind.DAMAGED, OUTER_BOX_TOO)));

        assertThat(alone.word()).isEqualTo(AdviceWord.REFUSE);
        assertThat(art.codes()).contains("BOX_ART_EXCLUDED");
        assertThat(art.word()).isEqualTo(AdviceWord.REFUSE);
        assertThat(beside.word()).isEqualTo(AdviceWord.ACCEPT);
        assertThat(beside.codes()).contains("BOX_OUTER_EXCLUDED");
    }

    @Test
    void minorDamageAndGlueAreForAPerson() {
        assertThat(advise(covered(problem(ProblemKind.DAMAGED, MINOR))).word()).isEqualTo(AdviceWord.LOOK);
        assertThat(advise(covered(problem(ProblemKind.DAMAGED, GLUED_AT_FACTORY, CAME_OFF_CLEAN)))
                        .word())
                .isEqualTo(AdviceWord.LOOK);
        assertThat(advise(covered(problem(ProblemKind.DAMAGED, GLUED_AT_FACTORY)))
                        .word())
                .isEqualTo(AdviceWord.ACCEPT);
        assertThat(advise(covered(problem(ProblemKind.MISSING_PART, MINOR))).word())
                .isEqualTo(AdviceWord.ACCEPT);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, REVIEW, LOOK, VIDEO_MISSING",
        "NONE, REFUSE, REFUSE, VIDEO_MISSING",
        "NONE, BLOCK_SUBMIT, REFUSE, VIDEO_MISSING",
        "IN_PART, REVIEW, LOOK, VIDEO_INCOMPLETE",
        "IN_PART, REFUSE, REFUSE, VIDEO_INCOMPLETE",
        "IN_PART, BLOCK_SUBMIT, REFUSE, VIDEO_INCOMPLETE"
    })
    void aMissingOrIncompleteVideoWeighsAsThePolicySays(
            UnboxingFilm film, VideoMissing policy, AdviceWord word, String code) {
        Advice advice = advisor.advise(
                new AdviceFacts(coverage(StockOrigin.PRE_ORDER), inTime(), BROKEN, film),
                new AdviceTerms(
                        3,
                        policy,
                        Duration.ofHours(24),
                        Duration.ZERO,
                        AdviceWord.REFUSE,
                        AdviceWord.REFUSE,
                        AdviceWord.REFUSE,
                        AdviceWord.LOOK));

        assertThat(advice.word()).isEqualTo(word);
        assertThat(advice.codes()).containsExactly("PRE_ORDER_ALWAYS_COVERED", "REPORTED_IN_TIME", code);
    }

    @Test
    void theHardestWordWinsAndEveryReasonIsKept() {
        Advice advice = advise(new AdviceFacts(
                coverage(StockOrigin.UNKNOWN),
                late(),
                problem(ProblemKind.DAMAGED, MINOR, OUTER_BOX_TOO),
                UnboxingFilm.NONE));

        assertThat(advice.word()).isEqualTo(AdviceWord.REFUSE);
        assertThat(advice.codes())
                .containsExactly(
                        "STOCK_ORIGIN_UNKNOWN",
                        "REPORTED_LATE",
                        "BOX_OUTER_EXCLUDED",
                        "MINOR_EXCLUDED",
                        "VIDEO_MISSING");
    }

    @Test
    void theTermsAreThoseOfThePolicyVersion() {
        PolicyVersion policy = PolicyVersion.of(5, Instant.EPOCH, PolicyVersion.shopDefaults());

        assertThat(AdviceTerms.of(policy))
                .isEqualTo(new AdviceTerms(
                        5,
                        VideoMissing.REVIEW,
                        Duration.ofHours(24),
                        Duration.ofHours(48),
                        AdviceWord.REFUSE,
                        AdviceWord.REFUSE,
                        AdviceWord.REFUSE,
                        AdviceWord.LOOK));
    }

    @ParameterizedTest
    @CsvSource({"COVERED, ACCEPT", "NEEDS_REVIEW, LOOK", "NOT_COVERED, REFUSE"})
    void aReasonOfCoverageArguesForAnAdvice(CoverageOutcome argues, AdviceWord word) {
        assertThat(AdviceWord.of(argues)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"REPORTED_LATE, A16", "MINOR_GLUE_FIXABLE, R59", "BOX_OUTER_EXCLUDED, R55", "VIDEO_MISSING, A26"})
    void everyReasonNamesItsRule(AdviceCode code, String rule) {
        assertThat(code.rule()).isEqualTo(rule);
    }

    private Advice advise(AdviceFacts facts) {
        return advisor.advise(facts, TERMS);
    }

    private static AdviceFacts covered(ProblemFacts problem) {
        return new AdviceFacts(coverage(StockOrigin.PRE_ORDER), inTime(), problem, UnboxingFilm.WHOLE);
    }
}
