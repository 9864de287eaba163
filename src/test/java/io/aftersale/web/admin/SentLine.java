// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemCause;
import io.aftersale.claim.ProblemKind;
import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.AdviceCode;
import io.aftersale.claim.advice.AdviceReason;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.coverage.CoverageTerms;
import io.aftersale.coverage.StockOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A reported line as a value. */
final class SentLine {

    private SentLine() {}

    static ClaimLine of(long id, String name, StockOrigin origin, String timing, ClaimState state) {
        return of(id, name, origin, timing, state, List.of(usual(AdviceCode.valueOf(timing))));
    }

    static ClaimLine advised(StockOrigin origin, ClaimState state, AdviceReason... reasons) {
        return of(1, "Night Watch", origin, reasons[0].code().name(), state, List.of(reasons));
    }

    private static AdviceReason usual(AdviceCode code) {
        return new AdviceReason(code, code.usual());
    }

    private static ClaimLine of(
            long id, String name, StockOrigin origin, String timing, ClaimState state, List<AdviceReason> reasons) {
        Map<String, Object> values = new HashMap<>();
        values.put("getOrderItemId", id);
        values.put("getItemName", name);
        values.put("getQuantity", 1);
        values.put("getState", state);
        values.put("getKind", ProblemKind.DAMAGED);
        values.put("getCause", ProblemCause.TRANSPORT);
        values.put("getPart", "left hand");
        values.put("getDescription", "Broken off");
        values.put("isSignificant", true);
        CoverageDecision coverage = new CoverageDecider()
                .decide(
                        new CoverageFacts(origin, null, Set.of(), LocalDate.of(2026, 11, 2), false),
                        new CoverageTerms(
                                1, Period.ofMonths(3), CoverageOutcome.NEEDS_REVIEW, CoverageOutcome.NEEDS_REVIEW),
                        List.of());
        values.put("getCoverage", coverage);
        values.put("getAnswers", Set.of(ProblemAnswer.GLUED_AT_FACTORY));
        values.put("getAdvice", advice(coverage, reasons));
        values.put("getDeadline", Instant.parse("2026-11-27T23:00:00Z"));
        values.put("getStatedOn", LocalDate.of(2026, 11, 19));
        values.put("getTiming", timing);
        return SentClaim.proxy(ClaimLine.class, values);
    }

    private static Advice advice(CoverageDecision coverage, List<AdviceReason> reasons) {
        AdviceWord hardest = Stream.concat(
                        Stream.of(AdviceWord.of(coverage)), reasons.stream().map(AdviceReason::argues))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Advice(hardest, coverage, reasons, 1);
    }

    static ClaimLine covered(long id, ClaimState state) {
        return of(id, "Night Watch", StockOrigin.PRE_ORDER, "REPORTED_IN_TIME", state);
    }

    static ClaimLine china(long id) {
        return of(id, "Tea Master", StockOrigin.CHINA_STOCK, "REPORTED_IN_TIME", ClaimState.IN_REVIEW);
    }
}
