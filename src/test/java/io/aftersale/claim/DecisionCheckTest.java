// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageException;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.policy.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PolicyVersion POLICY = PolicyVersion.of(1, Instant.EPOCH, PolicyVersion.shopDefaults());

    @ParameterizedTest
    @CsvSource({
        "PRE_ORDER,   REPORTED_IN_TIME,    false",
        "PRE_ORDER,   DELIVERY_UNVERIFIED, false",
        "PRE_ORDER,   REPORTED_LATE,       true",
        "CHINA_STOCK, REPORTED_IN_TIME,    true",
        "CHINA_STOCK, REPORTED_LATE,       true",
        "UNKNOWN,     REPORTED_IN_TIME,    false",
        "UNKNOWN,     REPORTED_LATE,       true",
    })
    void acceptingWhatTheRulesRefuseNeedsGoodwill(StockOrigin origin, String timing, boolean needed) {
        assertThat(DecisionCheck.needsGoodwill(line(origin, timing), decision(ClaimEvent.ACCEPT, "", "")))
                .isEqualTo(needed);
    }

    @Test
    void anExceptionThatWasGrantedBeforeNeedsNoSecond() {
        CoverageException goodwill = new CoverageException(CoverageCode.GOODWILL, "staff", DAY, "two heads left");
        ClaimLine line = line(StockOrigin.CHINA_STOCK, "REPORTED_IN_TIME", goodwill);

        assertThat(DecisionCheck.needsGoodwill(line, decision(ClaimEvent.ACCEPT, "", "")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSE", "TAKE_BACK", "APPEAL"})
    void onlyAnAcceptanceCanBeGoodwill(ClaimEvent event) {
        ClaimLine line = line(StockOrigin.CHINA_STOCK, "REPORTED_LATE");

        assertThat(DecisionCheck.needsGoodwill(line, decision(event, "", ""))).isFalse();
    }

    @Test
    void anAcceptanceByTheRulesNeedsNoWords() {
        ClaimLine line = line(StockOrigin.PRE_ORDER, "REPORTED_IN_TIME");

        assertThat(DecisionCheck.faults(line, decision(ClaimEvent.ACCEPT, "", "")))
                .isEmpty();
    }

    @Test
    void anAcceptanceBeyondTheRulesNeedsWords() {
        ClaimLine line = line(StockOrigin.CHINA_STOCK, "REPORTED_IN_TIME");

        assertThat(DecisionCheck.faults(line, decision(ClaimEvent.ACCEPT, "", " ")))
                .containsExactly(new FieldError("text", "noText", List.of()));
        assertThat(DecisionCheck.faults(line, decision(ClaimEvent.ACCEPT, "", "the studio has two heads left")))
                .isEmpty();
    }

    @Test
    void aRefusalNeedsAReasonAndWords() {
        ClaimLine line = line(StockOrigin.PRE_ORDER, "REPORTED_IN_TIME");

        assertThat(DecisionCheck.faults(line, decision(ClaimEvent.REFUSE, " ", "")))
                .containsExactly(
                        new FieldError("reasonCode", "noReasonCode", List.of()),
                        new FieldError("text", "noText", List.of()));
        assertThat(DecisionCheck.faults(line, decision(ClaimEvent.REFUSE, "MINOR_EXCLUDED", "a scratch")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TAKE_BACK", "APPEAL"})
    void lookingAgainNeedsWordsButNoReason(ClaimEvent event) {
        ClaimLine line = line(StockOrigin.PRE_ORDER, "REPORTED_IN_TIME");

        assertThat(DecisionCheck.faults(line, decision(event, "", "")))
                .containsExactly(new FieldError("text", "noText", List.of()));
    }

    @Test
    void wordsAndReasonsFitTheirColumns() {
        ClaimLine line = line(StockOrigin.PRE_ORDER, "REPORTED_IN_TIME");

        assertThat(DecisionCheck.faults(line, decision(ClaimEvent.REFUSE, "R".repeat(40), "w".repeat(4000))))
                .isEmpty();
        assertThat(DecisionCheck.faults(line, decision(ClaimEvent.REFUSE, "R".repeat(41), "w".repeat(4001))))
                .containsExactly(
                        new FieldError("reasonCode", "tooLong", List.of(40)),
                        new FieldError("text", "tooLong", List.of(4000)));
    }

    private static ClaimDesk.LineDecision decision(ClaimEvent event, String reason, String text) {
        return new ClaimDesk.LineDecision(42, event, reason, text);
    }

    private static ClaimLine line(StockOrigin origin, String timing, CoverageException... exceptions) {
        CoverageFacts facts = new CoverageFacts(origin, null, Set.of(), DAY, false);
        return new LineInMemory(
                new CoverageDecider().decide(facts, POLICY.coverageTerms(), List.of(exceptions)), timing);
    }
}
