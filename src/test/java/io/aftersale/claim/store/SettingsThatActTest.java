// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.Scenario.damaged;
import static io.aftersale.claim.store.Scenario.problem;
import static io.aftersale.claim.store.Scenario.significant;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.FieldError;
import io.aftersale.claim.ReportForm;
import io.aftersale.claim.SubmitResult;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.coverage.StockOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each setting of time, measure, problem and refusal, seen in what is kept of a sent report. */
class SettingsThatActTest {

    private static final String ORDERED = "2026-02-20T10:00:00Z";

    @Test
    void aFileFromBeforeTheDeadlineKeepsADraftInTimeForTheHoursOfGrace() {
        try (Scenario shop = Scenario.ordered(ORDERED).statue(StockOrigin.PRE_ORDER, null)) {
            Claim draft =
                    shop.at("2026-03-09T22:00:00Z").delivered("2026-03-02").draft("key", 42);

            Claim claim = shop.at("2026-03-11T22:59:59.999Z").send(draft, false, damaged(42));

            assertThat(shop.read(claim, ClaimLine::getTiming)).containsExactly("DRAFT_GRACE_USED");
            assertThat(shop.read(claim, line -> line.getAdvice().word())).containsExactly(AdviceWord.ACCEPT);
            assertThat(shop.read(claim, ClaimLine::getDeadline)).containsExactly(Instant.parse("2026-03-09T23:00:00Z"));
            assertThat(shop.read(
                            claim, line -> line.getAdvice().reasons().get(0).deadline()))
                    .containsExactly(Instant.parse("2026-03-09T23:00:00Z"));
        }
    }

    @ParameterizedTest
    @CsvSource({"48, 2026-03-11T23:00:00Z", "0, 2026-03-09T23:00:00Z", "1, 2026-03-10T00:00:00Z"})
    void whereTheGraceEndsADraftIsLate(String hours, String sentAt) {
        try (Scenario shop = Scenario.ordered(ORDERED, Map.of("deadline.draftGraceHours", hours))
                .statue(StockOrigin.PRE_ORDER, null)) {
            Claim draft =
                    shop.at("2026-03-09T22:00:00Z").delivered("2026-03-02").draft("key", 42);

            Claim claim = shop.at(sentAt).send(draft, false, damaged(42));

            assertThat(shop.read(claim, ClaimLine::getTiming)).containsExactly("REPORTED_LATE");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER_DATE,    2026-04-10, COVERED",
        "REPORT_DATE,   2026-04-20, NOT_COVERED",
        "DELIVERY_DATE, 2026-04-16, NOT_COVERED",
    })
    void theDayThatCountsIsKeptWithTheReport(String measuredAt, LocalDate day, CoverageOutcome outcome) {
        try (Scenario shop = Scenario.ordered("2026-04-10T10:00:00Z", Map.of("coverage.measuredAt", measuredAt))
                .statue(StockOrigin.IN_STOCK, "2026-01-15")) {
            shop.at("2026-04-20T10:00:00Z").delivered("2026-04-16");

            Claim claim = shop.sent(damaged(42));
            shop.at("2026-05-20T10:00:00Z");

            assertThat(shop.read(claim, line -> line.getCoverage().facts().measuredOn()))
                    .containsExactly(day);
            assertThat(shop.read(claim, line -> line.getCoverage().outcome())).containsExactly(outcome);
        }
    }

    @ParameterizedTest
    @CsvSource({"ORDER_DATE, 1, REFUSE", "REPORT_DATE, 2, ACCEPT"})
    void thePolicyOfTheOrderSaysWhichVersionHoldsForTheReport(String appliesAt, int version, AdviceWord word) {
        try (Scenario shop = Scenario.ordered(
                        ORDERED, Map.of("policy.appliesAt", appliesAt, "coverage.inStockMonths", "0"))
                .statue(StockOrigin.IN_STOCK, "2025-12-01")) {
            shop.published(2, "2026-03-01T00:00:00Z", Map.of("coverage.inStockMonths", "12"));
            shop.at("2026-03-04T10:00:00Z").delivered("2026-03-02");

            Claim claim = shop.sent(damaged(42));

            assertThat(shop.read(claim, line -> line.getCoverage().policyVersion()))
                    .containsExactly(version);
            assertThat(shop.read(claim, line -> line.getAdvice().word())).containsExactly(word);
        }
    }

    @ParameterizedTest
    @CsvSource({"ORDER_DATE, 0", "REPORT_DATE, 1"})
    void evidenceIsAskedForByTheVersionThatHolds(String appliesAt, int faults) {
        try (Scenario shop =
                Scenario.ordered(ORDERED, Map.of("policy.appliesAt", appliesAt)).statue(StockOrigin.PRE_ORDER, null)) {
            shop.published(2, "2026-03-01T00:00:00Z", Map.of("evidence.photosLeast", "3"));
            shop.at("2026-03-04T10:00:00Z").delivered("2026-03-02");

            SubmitResult result = shop.submit(shop.draft("key", 42), false, damaged(42));

            List<FieldError> told =
                    result instanceof SubmitResult.Incomplete incomplete ? incomplete.errors() : List.of();
            assertThat(told).hasSize(faults).allMatch(fault -> fault.code().equals("photosTooFew"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING_PART, REPORTED_IN_TIME, 2026-03-16T23:00:00Z",
        "DAMAGED,      REPORTED_LATE,    2026-03-09T23:00:00Z",
        "DEFECT,       REPORTED_LATE,    2026-03-04T23:00:00Z",
    })
    void aKindOfProblemHasTheWorkingDaysOfThePolicy(String kind, String timing, Instant deadline) {
        try (Scenario shop = Scenario.ordered(ORDERED, Map.of("deadline.workingDaysByKind", "MISSING_PART=10 DEFECT=2"))
                .statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-03-12T10:00:00Z").delivered("2026-03-02");

            Claim claim = shop.sent(problem(42, kind, ""));

            assertThat(shop.read(claim, ClaimLine::getTiming)).containsExactly(timing);
            assertThat(shop.read(claim, ClaimLine::getDeadline)).containsExactly(deadline);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "late.mode,              REVIEW, DAMAGED,          2026-03-12T10:00:00Z, LOOK",
        "exclusion.outerBox,     LOOK,   BOX_DAMAGE_OUTER, 2026-03-04T10:00:00Z, LOOK",
        "exclusion.artBox,       ACCEPT, BOX_DAMAGE_ART,   2026-03-04T10:00:00Z, ACCEPT",
    })
    void theAdviceIsThatOfThePolicy(String setting, String value, String kind, String sentAt, AdviceWord word) {
        try (Scenario shop = Scenario.ordered(ORDERED, Map.of(setting, value)).statue(StockOrigin.PRE_ORDER, null)) {
            shop.at(sentAt).delivered("2026-03-02");

            assertThat(shop.read(
                            shop.sent(problem(42, kind, "")),
                            line -> line.getAdvice().word()))
                    .containsExactly(word);
        }
    }

    @Test
    void anExceptionThatThePolicyDoesNotTakeIsNotAskedFor() {
        try (Scenario shop = Scenario.ordered(ORDERED, Map.of("chinaStock.exceptionRequests", "false"))
                .statue(StockOrigin.CHINA_STOCK, null)
                .statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-03-04T10:00:00Z").delivered("2026-03-02");

            assertThat(shop.reread(shop.sent(true, damaged(42))).isExceptionAsked())
                    .isFalse();
            assertThat(shop.reread(shop.sent(true, problem(43, "BOX_DAMAGE_ART", "")))
                            .isExceptionAsked())
                    .isTrue();
        }
    }

    @Test
    void anAnswerIsOwedInWorkingDaysOfTheStoresCalendar() {
        try (Scenario shop =
                Scenario.ordered(ORDERED).statue(StockOrigin.PRE_ORDER, null).statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-03-06T10:00:00Z").delivered("2026-03-02");

            assertThat(shop.sent(damaged(42)).getDueAt()).isEqualTo("2026-03-10T23:00:00Z");
            assertThat(shop.sent(significant(43)).getDueAt()).isEqualTo("2026-03-09T23:00:00Z");
        }
    }

    @Test
    void byDefaultNothingIsRefusedWithoutAPerson() {
        try (Scenario shop = Scenario.ordered(ORDERED).statue(StockOrigin.CHINA_STOCK, null)) {
            shop.at("2026-03-04T10:00:00Z").delivered("2026-03-02");

            assertThat(shop.sent(damaged(42)).getState()).isEqualTo(ClaimState.IN_REVIEW);
        }
    }

    @Test
    void whereThePolicySaysSoAReportRefusedByObjectiveReasonsIsRefusedAtOnce() {
        try (Scenario shop = automatic()) {
            Claim claim = shop.sent(damaged(42), problem(43, "BOX_DAMAGE_ART", ""));

            assertThat(shop.reread(claim).getState()).isEqualTo(ClaimState.REFUSED);
            assertThat(shop.read(claim, ClaimLine::getState)).containsOnly(ClaimState.REFUSED);
            assertThat(shop.read(claim, ClaimLine::getDecisionCode))
                    .containsExactly("CHINA_STOCK_NOT_COVERED", "BOX_ART_EXCLUDED");
            assertThat(shop.stores.<List<String>>reading(() -> shop.reread(claim).getHistory().stream()
                            .map(SettingsThatActTest::step)
                            .toList()))
                    .containsExactly(
                            "SHOPPER START null DRAFT",
                            "SHOPPER SUBMIT null SUBMITTED",
                            "SYSTEM AUTO_REFUSE CHINA_STOCK_NOT_COVERED REFUSED",
                            "SYSTEM AUTO_REFUSE BOX_ART_EXCLUDED REFUSED");
        }
    }

    @Test
    void anExceptionAskedForOrOneCoveredLineKeepsItWithThePeople() {
        try (Scenario shop = automatic()) {
            assertThat(shop.sent(damaged(42), damaged(43)).getState()).isEqualTo(ClaimState.IN_REVIEW);
        }
        try (Scenario shop = automatic()) {
            assertThat(shop.sent(true, damaged(42)).getState()).isEqualTo(ClaimState.IN_REVIEW);
        }
    }

    @Test
    void aReasonThatOnlyAsksForALookDoesNotHoldTheRefusalBack() {
        try (Scenario shop = automatic()) {
            Claim draft = shop.draft("key", 42);
            shop.shopper.detach(
                    draft.getNumber(),
                    Scenario.SHOPPER,
                    shop.stores.<String>reading(() -> shop.shopper
                            .underKey(Scenario.SHOPPER, "key")
                            .orElseThrow()
                            .getEvidence()
                            .get(0)
                            .getPublicId()));
            SubmitResult sent = shop.shopper.submit(
                    shop.order(),
                    draft.getNumber(),
                    new ReportForm(List.of(damaged(42)), true, "not filmed", false, false, true));
            assertThat(((SubmitResult.Sent) sent).claim().getState()).isEqualTo(ClaimState.REFUSED);
        }
    }

    private static Scenario automatic() {
        return Scenario.ordered(ORDERED, Map.of("refusal.automatic", "true"))
                .statue(StockOrigin.CHINA_STOCK, null)
                .statue(StockOrigin.PRE_ORDER, null)
                .at("2026-03-04T10:00:00Z")
                .delivered("2026-03-02");
    }

    private static String step(ClaimHistoryEntry entry) {
        return entry.getActor().kind() + " " + entry.getEvent() + " " + entry.getReasonCode() + " " + entry.getTo();
    }
}
