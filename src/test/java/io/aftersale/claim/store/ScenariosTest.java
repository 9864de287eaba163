// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.Scenario.damaged;
import static io.aftersale.claim.store.Scenario.problem;
import static io.aftersale.claim.store.Scenario.significant;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimDesk.LineDecision;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.FieldError;
import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.SubmitResult;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.line.LineAction;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shop's worked scenarios, each sentence a test; the numbers are those of the scenarios. */
class ScenariosTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Actor AGENT = new Actor(Actor.Kind.STAFF, "agent");

    @Test
    void t3ChinaStockIsRefusedInAdviceWithTheExceptionAskedAndNothingOfTheEvidenceLost() {
        try (Scenario shop = Scenario.ordered("2026-02-20T10:00:00Z").statue(StockOrigin.CHINA_STOCK, null)) {
            shop.at("2026-03-03T10:00:00Z").delivered("2026-03-02");

            Claim claim = shop.sent(true, damaged(42));

            assertThat(shop.read(claim, ClaimLine::getState)).containsExactly(ClaimState.IN_REVIEW);
            assertThat(shop.reread(claim).isExceptionAsked()).isTrue();
            assertThat(shop.read(claim, line -> line.getAdvice().word())).containsExactly(AdviceWord.REFUSE);
            assertThat(shop.read(claim, line -> line.getAdvice().codes()))
                    .containsExactly(List.of("CHINA_STOCK_NOT_COVERED", "REPORTED_IN_TIME"));
            assertThat(shop.stores.<Integer>reading(
                            () -> shop.reread(claim).getEvidence().size()))
                    .isEqualTo(3);
        }
    }

    @Test
    void t3OnlyASupervisorAcceptsItAndTheDecisionOfTheRulesStaysBesideIt() {
        try (Scenario shop = Scenario.ordered("2026-02-20T10:00:00Z").statue(StockOrigin.CHINA_STOCK, null)) {
            shop.at("2026-03-03T10:00:00Z").delivered("2026-03-02");
            Claim claim = shop.sent(true, damaged(42));
            List<LineDecision> accept =
                    List.of(new LineDecision(42, ClaimEvent.ACCEPT, "", "studio has 2 heads in its warehouse"));

            assertThat(shop.desk.decide(claim.getNumber(), shop.reread(claim).getVersion(), AGENT, false, accept))
                    .isInstanceOf(DecideResult.Forbidden.class);
            assertThat(shop.desk.decide(claim.getNumber(), shop.reread(claim).getVersion(), AGENT, true, accept))
                    .isInstanceOf(DecideResult.Done.class);
            assertThat(shop.read(claim, ClaimLine::getDecisionCode)).containsExactly("GOODWILL");
            assertThat(shop.read(claim, line -> line.getCoverage().outcome()))
                    .containsExactly(CoverageOutcome.NOT_COVERED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 2026-03-28T13:00:00Z, 2026-03-29T12:00:00Z,     URGENT_WITHIN_24H",
        "2026-03-28, 2026-03-28T13:00:00Z, 2026-03-29T12:59:59.999Z, URGENT_WITHIN_24H",
        "2026-03-28, 2026-03-28T13:00:00Z, 2026-03-29T13:00:00Z,     URGENT_AFTER_24H",
        "2026-03-28, 2026-03-28T13:00:00Z, 2026-03-31T13:00:00Z,     URGENT_AFTER_24H",
        "2026-10-24, 2026-10-24T12:00:00Z, 2026-10-25T11:59:59.999Z, URGENT_WITHIN_24H",
        "2026-10-24, 2026-10-24T12:00:00Z, 2026-10-25T12:00:00Z,     URGENT_AFTER_24H",
    })
    void t7SignificantDamageIsUrgentWithinOrAfterADayAndNeverRefusedForIt(
            String day, String deliveredAt, String reportedAt, String code) {
        try (Scenario shop = Scenario.ordered("2026-03-01T10:00:00Z").statue(StockOrigin.PRE_ORDER, null)) {
            shop.at(reportedAt).deliveredAt(day, deliveredAt);

            Claim claim = shop.sent(significant(42));

            assertThat(shop.reread(claim).isUrgent()).isTrue();
            assertThat(shop.read(claim, line -> line.getAdvice().codes()))
                    .containsExactly(List.of("PRE_ORDER_ALWAYS_COVERED", "REPORTED_IN_TIME", code));
            assertThat(shop.read(claim, line -> line.getAdvice().word())).containsExactly(AdviceWord.ACCEPT);
        }
    }

    @Test
    void t7AnUrgentReportIsOnTopOfTheList() {
        try (Scenario shop = Scenario.ordered("2026-03-01T10:00:00Z")
                .statue(StockOrigin.PRE_ORDER, null)
                .statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-03-29T12:00:00Z").delivered("2026-03-28");
            Claim calm = shop.sent(damaged(42));
            Claim urgent = shop.sent(significant(43));

            assertThat(shop.desk.queue(null, null, 10).claims())
                    .extracting(Claim::getNumber)
                    .containsExactly(urgent.getNumber(), calm.getNumber());
        }
    }

    @Test
    void t8aAnInStockStatueWithoutAReleaseDateIsForAPerson() {
        try (Scenario shop = Scenario.ordered("2026-02-20T10:00:00Z").statue(StockOrigin.IN_STOCK, null)) {
            assertThat(shop.standing(42).coverage().outcome()).isEqualTo(CoverageOutcome.NEEDS_REVIEW);
            assertThat(shop.standing(42).coverage().headline().code()).hasToString("RELEASE_DATE_UNKNOWN");
        }
    }

    @Test
    void t8bAStatueOfWhichNobodyKnowsHowItWasSoldIsForAPerson() {
        try (Scenario shop = Scenario.ordered("2026-02-20T10:00:00Z").statue(StockOrigin.UNKNOWN, null)) {
            assertThat(shop.standing(42).coverage().outcome()).isEqualTo(CoverageOutcome.NEEDS_REVIEW);
            assertThat(shop.standing(42).coverage().headline().code()).hasToString("STOCK_ORIGIN_UNKNOWN");
        }
    }

    @Test
    void t8cWithoutACouriersDateTheShopperStatesOneAndIsNeverLateByIt() {
        try (Scenario shop = Scenario.ordered("2026-02-20T10:00:00Z").statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-03-30T10:00:00Z");

            Claim claim = shop.sent(problem(42, "DAMAGED", "2026-03-02"));

            assertThat(shop.read(claim, ClaimLine::getTiming)).containsExactly("DELIVERY_UNVERIFIED");
            assertThat(shop.read(claim, line -> line.getAdvice().word())).containsExactly(AdviceWord.LOOK);
            assertThat(shop.read(claim, ClaimLine::getStatedOn)).containsExactly(LocalDate.of(2026, 3, 2));

            shop.delivered("2026-03-25");

            LineStanding.Parcel parcel = shop.standing(42).parcels().get(0);
            assertThat(parcel.lastDay()).isEqualTo("2026-04-01");
            assertThat(parcel.deadline()).isAfter(shop.reread(claim).getSubmittedAt());
        }
    }

    @Test
    void t8dTheCouriersDateCountsAndTheShoppersIsKeptBesideIt() {
        try (Scenario shop = Scenario.ordered("2026-02-20T10:00:00Z").statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-03-06T10:00:00Z");
            Claim claim = shop.sent(problem(42, "DAMAGED", "2026-03-05"));

            shop.delivered("2026-03-02");

            assertThat(shop.standing(42).parcels().get(0).deliveredOn()).isEqualTo("2026-03-02");
            assertThat(shop.standing(42).parcels().get(0).lastDay()).isEqualTo("2026-03-09");
            assertThat(shop.read(claim, ClaimLine::getStatedOn)).containsExactly(LocalDate.of(2026, 3, 5));
        }
    }

    @Test
    void t8fAnOrderInTransitIsNotDeliveredYetAndIsNoDeadEnd() {
        try (Scenario shop = Scenario.ordered("2026-02-20T10:00:00Z").statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-03-03T10:00:00Z").shipped("2026-03-02");
            assertThat(ReportWindow.of(shop.standing(42), shop.clock.instant(), ROME)
                            .action())
                    .isEqualTo(LineAction.NOT_YET);

            shop.at("2026-04-01T10:00:00Z");

            assertThat(ReportWindow.of(shop.standing(42), shop.clock.instant(), ROME)
                            .action())
                    .isEqualTo(LineAction.REPORT);
            Claim claim = shop.sent(problem(42, "DAMAGED", "2026-03-20"));
            assertThat(shop.read(claim, ClaimLine::getTiming)).containsExactly("DELIVERY_UNVERIFIED");
        }
    }

    @ParameterizedTest
    @CsvSource({"'', noArrival", "2026-03-07, arrivalInFuture", "2026-02-19, arrivalBeforeOrder"})
    void t8ADayThatCannotBeIsToldAndNothingIsSent(String typed, String code) {
        try (Scenario shop = Scenario.ordered("2026-02-20T10:00:00Z").statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-03-06T10:00:00Z");

            SubmitResult result = shop.submit(shop.draft("key", 42), false, problem(42, "DAMAGED", typed));

            assertThat(((SubmitResult.Incomplete) result).errors())
                    .containsExactly(new FieldError("lines[42].arrivedOn", code, List.of()));
        }
    }

    @Test
    void t9AMixedOrderGetsADecisionOfItsOwnOnEachLineAndOneClaimInReview() {
        try (Scenario shop = Scenario.ordered("2026-03-10T10:00:00Z")
                .statue(StockOrigin.PRE_ORDER, "2025-01-01")
                .statue(StockOrigin.IN_STOCK, "2025-11-30")
                .statue(StockOrigin.CHINA_STOCK, null)
                .statue(StockOrigin.IN_STOCK, "2026-02-01")) {
            shop.at("2026-03-23T10:00:00Z").delivered("2026-03-20");
            assertThat(List.of(42L, 43L, 44L, 45L))
                    .extracting(item -> shop.standing(item).coverage().outcome())
                    .containsExactly(
                            CoverageOutcome.COVERED,
                            CoverageOutcome.NOT_COVERED,
                            CoverageOutcome.NOT_COVERED,
                            CoverageOutcome.COVERED);
            assertThat(shop.standing(43).coverage().headline().lastCoveredDay()).isEqualTo("2026-02-28");
            assertThat(shop.standing(45).coverage().headline().lastCoveredDay()).isEqualTo("2026-05-01");

            Claim claim = shop.sent(damaged(42), damaged(43), damaged(44));

            assertThat(shop.reread(claim).getState()).isEqualTo(ClaimState.IN_REVIEW);
            assertThat(shop.read(claim, line -> line.getAdvice().word()))
                    .containsExactly(AdviceWord.ACCEPT, AdviceWord.REFUSE, AdviceWord.REFUSE);
        }
    }

    @Test
    void t18ALateReportIsAdvisedToBeRefusedAndASupervisorAcceptsItWithAReasonOnly() {
        try (Scenario shop = Scenario.ordered("2026-02-20T10:00:00Z").statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-03-11T10:00:00Z").delivered("2026-03-02");
            Claim claim = shop.sent(damaged(42));
            assertThat(shop.read(claim, line -> line.getAdvice().codes()))
                    .containsExactly(List.of("PRE_ORDER_ALWAYS_COVERED", "REPORTED_LATE"));
            assertThat(shop.read(
                            claim, line -> line.getAdvice().reasons().get(0).deadline()))
                    .containsExactly(Instant.parse("2026-03-09T23:00:00Z"));

            DecideResult wordless = shop.desk.decide(
                    claim.getNumber(),
                    shop.reread(claim).getVersion(),
                    AGENT,
                    true,
                    List.of(new LineDecision(42, ClaimEvent.ACCEPT, "", "")));

            assertThat(wordless).isInstanceOf(DecideResult.Invalid.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "BOX_DAMAGE_OUTER, -,                               BOX_OUTER_EXCLUDED, REFUSE",
                "BOX_DAMAGE_ART,   -,                               BOX_ART_EXCLUDED,   REFUSE",
                "DAMAGED,          OUTER_BOX_TOO,                   BOX_OUTER_EXCLUDED, ACCEPT",
                "DAMAGED,          GLUED_AT_FACTORY CAME_OFF_CLEAN, MINOR_GLUE_FIXABLE, LOOK",
                "DAMAGED,          MINOR,                           MINOR_EXCLUDED,     LOOK",
                "DAMAGED,          GLUED_AT_FACTORY,                -,                  ACCEPT",
                "MISSING_PART,     MINOR,                           -,                  ACCEPT",
            })
    void t22WhatIsExcludedIsAdvisedWithItsReasonAndAPersonDecides(
            String kind, String answers, String code, AdviceWord word) {
        ProblemAnswer[] ticked = answers == null
                ? new ProblemAnswer[0]
                : Arrays.stream(answers.split(" ")).map(ProblemAnswer::valueOf).toArray(ProblemAnswer[]::new);
        try (Scenario shop = Scenario.ordered("2026-02-20T10:00:00Z").statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-03-03T10:00:00Z").delivered("2026-03-02");

            Claim claim = shop.sent(problem(42, kind, "", ticked));

            assertThat(shop.read(claim, line -> line.getAdvice().word())).containsExactly(word);
            assertThat(shop.read(claim, line -> line.getAdvice().codes()))
                    .containsExactly(
                            code == null
                                    ? List.of("PRE_ORDER_ALWAYS_COVERED", "REPORTED_IN_TIME")
                                    : List.of("PRE_ORDER_ALWAYS_COVERED", "REPORTED_IN_TIME", code));
            assertThat(shop.read(claim, ClaimLine::getState)).containsExactly(ClaimState.IN_REVIEW);
        }
    }
}
