// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import static io.aftersale.claim.ProblemAnswer.MINOR;
import static io.aftersale.claim.advice.Reported.coverage;
import static io.aftersale.claim.advice.Reported.inTime;
import static io.aftersale.claim.advice.Reported.late;
import static io.aftersale.claim.advice.Reported.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.ProblemKind;
import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.policy.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefusalWithoutAPersonTest {

    @Test
    void stockOriginBoxAloneAndLatenessAreObjective() {
        assertThat(RefusalWithoutAPerson.codeOf(of(StockOrigin.CHINA_STOCK, ProblemKind.DAMAGED)))
                .contains("CHINA_STOCK_NOT_COVERED");
        assertThat(RefusalWithoutAPerson.codeOf(of(StockOrigin.PRE_ORDER, ProblemKind.BOX_DAMAGE_OUTER)))
                .contains("BOX_OUTER_EXCLUDED");
        assertThat(RefusalWithoutAPerson.codeOf(of(StockOrigin.PRE_ORDER, ProblemKind.BOX_DAMAGE_ART)))
                .contains("BOX_ART_EXCLUDED");
        assertThat(RefusalWithoutAPerson.codeOf(lateReport())).contains("REPORTED_LATE");
    }

    @Test
    void theReleaseDateIsObjectiveAndAMarkOfStaffIsNot() {
        assertThat(RefusalWithoutAPerson.codeOf(inStock("2025-06-01", null, Map.of())))
                .contains("IN_STOCK_RELEASED_TOO_LONG");
        assertThat(RefusalWithoutAPerson.codeOf(inStock("2026-02-01", ProductMark.NO_AFTER_SALE_SERVICE, Map.of())))
                .isEmpty();
    }

    @Test
    void whatAPersonMustJudgeIsNot() {
        AdviceTerms strict = Reported.terms(Map.of("exclusion.minor.auto", "true", "evidence.videoMissing", "REFUSE"));
        ClaimAdvisor advisor = new ClaimAdvisor();

        assertThat(RefusalWithoutAPerson.codeOf(of(StockOrigin.PRE_ORDER, ProblemKind.DAMAGED)))
                .isEmpty();
        assertThat(RefusalWithoutAPerson.codeOf(of(StockOrigin.UNKNOWN, ProblemKind.DAMAGED)))
                .isEmpty();
        assertThat(RefusalWithoutAPerson.codeOf(advisor.advise(
                        new AdviceFacts(
                                coverage(StockOrigin.CHINA_STOCK),
                                inTime(),
                                problem(ProblemKind.DAMAGED, MINOR),
                                UnboxingFilm.WHOLE),
                        strict)))
                .isEmpty();
        assertThat(RefusalWithoutAPerson.codeOf(advisor.advise(
                        new AdviceFacts(
                                coverage(StockOrigin.CHINA_STOCK),
                                inTime(),
                                problem(ProblemKind.DAMAGED),
                                UnboxingFilm.NONE),
                        strict)))
                .isEmpty();
        assertThat(RefusalWithoutAPerson.codeOf(inStock(
                        "2026-02-01",
                        ProductMark.SPARE_PARTS_EXHAUSTED,
                        Map.of("coverage.sparePartsExhausted", "NOT_COVERED"))))
                .isEmpty();
    }

    @Test
    void everyLineMustBeRefusedSo() {
        Advice china = of(StockOrigin.CHINA_STOCK, ProblemKind.DAMAGED);
        Advice covered = of(StockOrigin.PRE_ORDER, ProblemKind.DAMAGED);

        assertThat(RefusalWithoutAPerson.isPossible(List.of(china, lateReport())))
                .isTrue();
        assertThat(RefusalWithoutAPerson.isPossible(List.of(china, covered))).isFalse();
        assertThat(RefusalWithoutAPerson.isPossible(List.of())).isFalse();
    }

    private static Advice of(StockOrigin origin, ProblemKind kind) {
        return new ClaimAdvisor()
                .advise(new AdviceFacts(coverage(origin), inTime(), problem(kind), UnboxingFilm.WHOLE), Reported.TERMS);
    }

    private static Advice lateReport() {
        return new ClaimAdvisor()
                .advise(
                        new AdviceFacts(
                                coverage(StockOrigin.PRE_ORDER),
                                late(),
                                problem(ProblemKind.DAMAGED),
                                UnboxingFilm.WHOLE),
                        Reported.TERMS);
    }

    private static Advice inStock(String release, @Nullable ProductMark mark, Map<String, String> settings) {
        CoverageFacts facts = new CoverageFacts(
                StockOrigin.IN_STOCK,
                ReleaseDate.of(LocalDate.parse(release)),
                mark == null ? Set.of() : Set.of(mark),
                LocalDate.of(2026, 2, 20),
                false);
        return new ClaimAdvisor()
                .advise(
                        new AdviceFacts(
                                new CoverageDecider()
                                        .decide(
                                                facts,
                                                PolicyVersion.of(1, Instant.EPOCH, settings)
                                                        .coverageTerms(),
                                                List.of()),
                                inTime(),
                                problem(ProblemKind.DAMAGED),
                                UnboxingFilm.WHOLE),
                        Reported.TERMS);
    }
}
