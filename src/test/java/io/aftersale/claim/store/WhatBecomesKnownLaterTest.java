// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.Scenario.damaged;
import static io.aftersale.claim.store.Scenario.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarEdit;
import io.aftersale.calendar.CalendarRecount;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.claim.Assessments;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.FormerAssessment;
import io.aftersale.claim.FormerAssessment.Cause;
import io.aftersale.coverage.CoverageFlag;
import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.deadline.DayKind;
import io.aftersale.facts.FactsDesk;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.LineToFreeze;
import io.aftersale.facts.OrderedLine;
import io.aftersale.facts.TypedFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts, deliveries and calendars that change after a report was sent; with what T2, T8 and T18 say of them. */
class WhatBecomesKnownLaterTest {

    private static final String ORDERED = "2026-11-02T10:00:00Z";

    @Test
    void aReportThatIsSentBetweenTheOldAndTheNewEndIsInTimeOnceTheCalendarIsCounted() {
        try (Scenario shop = Scenario.ordered(ORDERED).statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-11-24T10:00:00Z").delivered("2026-11-20");
            shop.at("2026-11-27T20:00:00Z");
            close(shop, "2026-11-26");
            shop.at("2026-11-28T10:00:00Z");
            Claim claim = shop.sent(damaged(42));
            assertThat(shop.read(claim, ClaimLine::getTiming)).containsExactly("REPORTED_LATE");

            shop.at("2026-11-28T11:00:00Z");
            shop.stores.bean("calendarRecount", CalendarRecount.class).runAll();

            assertThat(shop.read(claim, ClaimLine::getTiming)).containsExactly("REPORTED_IN_TIME");
            assertThat(shop.read(claim, ClaimLine::getDeadline)).containsExactly(Instant.parse("2026-11-30T23:00:00Z"));
            assertThat(former(shop, claim)).singleElement().satisfies(former -> {
                assertThat(former.cause()).isEqualTo(Cause.CALENDAR_CHANGED);
                assertThat(former.reason()).isEqualTo("Italy");
                assertThat(former.assessment().deadline()).isEqualTo("2026-11-27T23:00:00Z");
                assertThat(former.replacedAt()).isEqualTo("2026-11-28T11:00:00Z");
            });
            assertThat(lastStep(shop, claim)).isEqualTo("SYSTEM ASSESS CALENDAR_CHANGED Italy");
        }
    }

    @Test
    void whereTheCalendarMovesNoEndNoReportIsAssessedAnew() {
        try (Scenario shop = Scenario.ordered(ORDERED).statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-11-24T10:00:00Z").delivered("2026-11-20");
            Claim claim = shop.sent(damaged(42));

            close(shop, "2026-12-24");
            shop.stores.bean("calendarRecount", CalendarRecount.class).runAll();

            assertThat(former(shop, claim)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T22:59:59.999Z, MISSING_PART, REPORTED_IN_TIME",
        "2026-12-01T23:00:00Z,     MISSING_PART, REPORTED_LATE",
        "2026-11-27T22:59:59.999Z, DAMAGED,      REPORTED_IN_TIME",
        "2026-11-27T23:00:00Z,     DAMAGED,      REPORTED_LATE",
    })
    void theEndOfAKindIsTheOneThatWasKeptWhateverIsWrittenIntoTheCalendarLater(
            String sentAt, String kind, String timing) {
        try (Scenario shop = Scenario.ordered(ORDERED, Map.of("deadline.workingDaysByKind", "MISSING_PART=7"))
                .statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-11-24T10:00:00Z").delivered("2026-11-20");
            shop.stores.sql(
                    "INSERT INTO AFTERSALE_CALENDAR_DAY VALUES ('Italy', DATE '2026-11-30', 'CLOSED', 'never counted')");

            shop.at(sentAt);

            assertThat(shop.read(shop.sent(problem(42, kind, "")), ClaimLine::getTiming))
                    .containsExactly(timing);
        }
    }

    @Test
    void aReportOfALineWithoutFactsFollowsWhenTheyAreFilled() {
        try (Scenario shop = Scenario.ordered(ORDERED).statue(StockOrigin.CHINA_STOCK, null)) {
            shop.at("2026-11-24T10:00:00Z").delivered("2026-11-20");
            shop.stores.sql("DELETE FROM AFTERSALE_LINE_FACTS");
            Claim claim = shop.sent(damaged(42));
            assertThat(shop.read(claim, line -> line.getCoverage().flag())).containsExactly(CoverageFlag.NEEDS_REVIEW);
            shop.at("2026-11-25T10:00:00Z");

            fill(shop, 42, 43);

            assertThat(shop.read(claim, line -> line.getCoverage().flag())).containsExactly(CoverageFlag.NOT_COVERED);
            assertThat(shop.read(claim, line -> line.getAdvice().codes()))
                    .containsExactly(List.of("CHINA_STOCK_NOT_COVERED", "SNAPSHOT_BACKFILLED", "REPORTED_IN_TIME"));
            assertThat(former(shop, claim)).extracting(FormerAssessment::cause).containsExactly(Cause.FACTS_BACKFILLED);
            assertThat(lastStep(shop, claim)).isEqualTo("SYSTEM ASSESS FACTS_BACKFILLED ");
        }
    }

    @Test
    void linesThatNobodyReportedCostTheFillingOneStatementMore() {
        try (Scenario shop = Scenario.ordered(ORDERED).statue(StockOrigin.CHINA_STOCK, null)) {
            shop.stores.sql("DELETE FROM AFTERSALE_LINE_FACTS");
            fill(shop, 90);
            long one = shop.stores.statementsOf(() -> fill(shop, 91, 92));
            long more = shop.stores.statementsOf(() -> fill(shop, 93, 94, 95, 96, 97, 98, 99));

            assertThat(more - one).isLessThanOrEqualTo(5);
        }
    }

    @ParameterizedTest
    @CsvSource({"ORDER_DATE, COVERED", "REPORT_DATE, NOT_COVERED"})
    void t2TheSwitchSaysWhetherTheDayOfTheOrderOrOfTheReportIsMeasured(String measuredAt, CoverageOutcome outcome) {
        try (Scenario shop = Scenario.ordered("2026-04-10T10:00:00Z", Map.of("coverage.measuredAt", measuredAt))
                .statue(StockOrigin.IN_STOCK, "2026-01-15")) {
            shop.at("2026-04-20T10:00:00Z").delivered("2026-04-16");

            Claim claim = shop.sent(damaged(42));

            assertThat(shop.read(claim, line -> line.getCoverage().outcome())).containsExactly(outcome);
            assertThat(shop.read(claim, line -> line.getCoverage().headline().lastCoveredDay()))
                    .containsExactly(LocalDate.of(2026, 4, 15));
        }
    }

    @Test
    void t18FactsThatStaffOverrideMakeANewDecisionAndTheOldOneIsKept() {
        try (Scenario shop = Scenario.ordered(ORDERED).statue(StockOrigin.CHINA_STOCK, "2026-10-01")) {
            shop.at("2026-11-24T10:00:00Z").delivered("2026-11-20");
            Claim claim = shop.sent(damaged(42));

            shop.stores
                    .bean("factsDesk", FactsDesk.class)
                    .correct(new FactsDesk.Correction(
                            1, 42, 0, new TypedFacts("IN_STOCK", "2026-10-01", "", ""), "luca", "invoice seen"));

            assertThat(shop.read(claim, line -> line.getCoverage().flag())).containsExactly(CoverageFlag.COVERED);
            assertThat(former(shop, claim)).singleElement().satisfies(former -> {
                assertThat(former.assessment().coverage().facts().stockOrigin()).isEqualTo(StockOrigin.CHINA_STOCK);
                assertThat(former.assessment().coverage().flag()).isEqualTo(CoverageFlag.NOT_COVERED);
                assertThat(former.cause()).isEqualTo(Cause.FACTS_CORRECTED);
            });
        }
    }

    @Test
    void whoTookAStatueOutOfTheServiceAndWhyStandsWithTheReportForGood() {
        try (Scenario shop = Scenario.ordered(ORDERED).statue(StockOrigin.IN_STOCK, "2026-10-01")) {
            FactsDesk desk = shop.stores.bean("factsDesk", FactsDesk.class);
            desk.correct(new FactsDesk.Correction(
                    1,
                    42,
                    0,
                    new TypedFacts("IN_STOCK", "2026-10-01", "", "NO_AFTER_SALE_SERVICE", "Sold as seen"),
                    "luca",
                    "the contract says so"));
            shop.at("2026-11-24T10:00:00Z").delivered("2026-11-20");
            Claim claim = shop.sent(damaged(42));

            desk.correct(new FactsDesk.Correction(
                    1, 42, 1, new TypedFacts("IN_STOCK", "2026-10-01", "", ""), "mara", "a mistake"));

            assertThat(shop.read(claim, line -> line.getCoverage().flag())).containsExactly(CoverageFlag.COVERED);
            assertThat(former(shop, claim)
                            .get(0)
                            .assessment()
                            .coverage()
                            .headline()
                            .exclusion())
                    .hasToString("Exclusion[by=luca, reason=Sold as seen]");
        }
    }

    private static void close(Scenario shop, String day) {
        shop.stores
                .bean("calendarDesk", CalendarDesk.class)
                .change(
                        "Italy",
                        0,
                        CalendarEdit.put(new SpecialDay(LocalDate.parse(day), DayKind.CLOSED, ""), null),
                        "supervisor");
    }

    private static void fill(Scenario shop, long... items) {
        shop.stores
                .bean("frozenFacts", FrozenFacts.class)
                .backfill(Arrays.stream(items)
                        .mapToObj(item -> new OrderedLine(
                                new LineToFreeze(item, item < 90 ? 1 : item, 7, 1, 42L, 1L), Instant.parse(ORDERED)))
                        .toList());
    }

    private static List<FormerAssessment> former(Scenario shop, Claim claim) {
        return shop.stores.bean("reassessment", Assessments.class).formerOf(claim.getNumber());
    }

    private static String lastStep(Scenario shop, Claim claim) {
        return shop.stores.reading(() -> {
            List<ClaimHistoryEntry> history = shop.reread(claim).getHistory();
            ClaimHistoryEntry last = history.get(history.size() - 1);
            return last.getActor().kind() + " " + last.getEvent() + " " + last.getReasonCode() + " " + last.getText();
        });
    }
}
