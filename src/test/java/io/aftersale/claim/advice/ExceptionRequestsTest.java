// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import static io.aftersale.claim.advice.Reported.coverage;
import static io.aftersale.claim.advice.Reported.goodwill;
import static io.aftersale.claim.advice.Reported.inTime;
import static io.aftersale.claim.advice.Reported.late;
import static io.aftersale.claim.advice.Reported.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.ProblemKind;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.policy.PolicyVersion;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExceptionRequestsTest {

    private static final CoverageDecision COVERED = coverage(StockOrigin.PRE_ORDER);
    private static final CoverageDecision CHINA = coverage(StockOrigin.CHINA_STOCK);

    @Test
    void byDefaultAnExceptionMayBeAskedForWhereverTheRulesRefuse() {
        ExceptionRequests requests = ExceptionRequests.of(PolicyVersion.of(1, Instant.EPOCH, Map.of()));

        assertThat(requests).isEqualTo(new ExceptionRequests(true, true));
        assertThat(requests.mayBeAsked(advice(CHINA, inTime(), ProblemKind.DAMAGED)))
                .isTrue();
        assertThat(requests.mayBeAsked(advice(COVERED, late(), ProblemKind.DAMAGED)))
                .isTrue();
        assertThat(requests.mayBeAsked(advice(COVERED, inTime(), ProblemKind.BOX_DAMAGE_ART)))
                .isTrue();
        assertThat(requests.mayBeAsked(advice(COVERED, inTime(), ProblemKind.DAMAGED)))
                .isFalse();
        assertThat(requests.mayBeAsked(advice(coverage(StockOrigin.UNKNOWN), inTime(), ProblemKind.DAMAGED)))
                .isFalse();
        assertThat(requests.mayBeAsked(advice(goodwill(StockOrigin.CHINA_STOCK), inTime(), ProblemKind.DAMAGED)))
                .isFalse();
    }

    @Test
    void noneIsTakenWhereEveryReasonThatRefusesIsOfAKindThatThePolicyShuts() {
        ExceptionRequests shut = ExceptionRequests.of(PolicyVersion.of(
                1, Instant.EPOCH, Map.of("chinaStock.exceptionRequests", "false", "late.exceptionRequests", "false")));

        assertThat(shut.mayBeAsked(advice(CHINA, inTime(), ProblemKind.DAMAGED)))
                .isFalse();
        assertThat(shut.mayBeAsked(advice(COVERED, late(), ProblemKind.DAMAGED)))
                .isFalse();
        assertThat(shut.mayBeAsked(advice(CHINA, late(), ProblemKind.DAMAGED))).isFalse();
        assertThat(shut.mayBeAsked(advice(CHINA, inTime(), ProblemKind.BOX_DAMAGE_ART)))
                .isTrue();
    }

    @Test
    void oneOpenKindIsEnough() {
        assertThat(new ExceptionRequests(false, true).mayBeAsked(advice(CHINA, late(), ProblemKind.DAMAGED)))
                .isTrue();
        assertThat(new ExceptionRequests(true, false).mayBeAsked(advice(COVERED, late(), ProblemKind.DAMAGED)))
                .isFalse();
        assertThat(new ExceptionRequests(false, true).mayBeAsked(advice(COVERED, late(), ProblemKind.DAMAGED)))
                .isTrue();
    }

    @Test
    void afterARefusalTheReasonOfTheDecisionCountsToo() {
        ExceptionRequests shut = new ExceptionRequests(false, false);
        Advice china = advice(CHINA, inTime(), ProblemKind.DAMAGED);
        Advice fine = advice(COVERED, inTime(), ProblemKind.DAMAGED);

        assertThat(shut.mayBeAskedAfter(china, "CHINA_STOCK_NOT_COVERED")).isFalse();
        assertThat(shut.mayBeAskedAfter(fine, "REPORTED_LATE")).isFalse();
        assertThat(shut.mayBeAskedAfter(china, null)).isFalse();
        assertThat(shut.mayBeAskedAfter(fine, "MINOR_EXCLUDED")).isTrue();
        assertThat(new ExceptionRequests(true, false).mayBeAskedAfter(china, null))
                .isTrue();
        assertThat(new ExceptionRequests(true, false).mayBeAskedAfter(fine, null))
                .isFalse();
    }

    private static Advice advice(CoverageDecision coverage, TimingFacts timing, ProblemKind kind) {
        return new ClaimAdvisor()
                .advise(new AdviceFacts(coverage, timing, problem(kind), UnboxingFilm.WHOLE), Reported.TERMS);
    }
}
