// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.ORDER;
import static io.aftersale.claim.store.ClaimDesks.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Assessments;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.FormerAssessment;
import io.aftersale.claim.FormerAssessment.Cause;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.coverage.CoverageFlag;
import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.facts.FactsDesk;
import io.aftersale.facts.LineRecord;
import io.aftersale.facts.TypedException;
import io.aftersale.facts.TypedFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Order 1 was placed and delivered on Monday 2026-03-02: dragons (42, covered), a phoenix from China (43). */
class ReassessmentTest {

    private ClaimDesks shop;
    private FactsDesk facts;

    @BeforeEach
    void open() {
        shop = new ClaimDesks();
        facts = shop.stores.bean("factsDesk", FactsDesk.class);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aCorrectedFactMakesANewAssessmentAndTheOldOneIsKept() {
        Claim claim = shop.sent("key", 43);
        long version = shop.versionOf(claim);
        shop.clock.moveTo("2026-03-05T10:00:00Z");

        correct("PRE_ORDER", "the invoice says pre-order");

        assertThat(of(claim, line -> line.getCoverage().flag())).isEqualTo(CoverageFlag.COVERED);
        assertThat(of(claim, line -> line.getAdvice().word())).isEqualTo(AdviceWord.ACCEPT);
        assertThat(shop.versionOf(claim)).isGreaterThan(version);
        assertThat(former(claim)).singleElement().satisfies(former -> {
            assertThat(former.assessment().coverage().flag()).isEqualTo(CoverageFlag.NOT_COVERED);
            assertThat(former.assessment().advice().word()).isEqualTo(AdviceWord.REFUSE);
            assertThat(former.assessment().advice().codes())
                    .containsExactly("CHINA_STOCK_NOT_COVERED", "REPORTED_IN_TIME");
            assertThat(former.assessment().deadline()).isEqualTo("2026-03-09T23:00:00Z");
            assertThat(former.assessment().coverage().policyVersion()).isEqualTo(1);
            assertThat(former.decidedAt()).isEqualTo("2026-03-04T10:00:00Z");
            assertThat(former.replacedAt()).isEqualTo("2026-03-05T10:00:00Z");
            assertThat(former.cause()).isEqualTo(Cause.FACTS_CORRECTED);
            assertThat(former.by()).isEqualTo(new Actor(Actor.Kind.STAFF, "luca"));
            assertThat(former.reason()).isEqualTo("the invoice says pre-order");
        });
        assertThat(lastStep(claim))
                .isEqualTo("luca ASSESS IN_REVIEW IN_REVIEW 43 FACTS_CORRECTED 'the invoice says pre-order'");
    }

    @Test
    void eachFormerAssessmentSaysSinceWhenItHeld() {
        Claim claim = shop.sent("key", 43);
        shop.clock.moveTo("2026-03-05T10:00:00Z");
        correct("PRE_ORDER", "first");
        shop.clock.moveTo("2026-03-06T10:00:00Z");
        facts.correct(new FactsDesk.Correction(
                1, 43, 1, new TypedFacts("CHINA_STOCK", "", "", ""), "luca", "it was China after all"));

        assertThat(former(claim))
                .extracting(FormerAssessment::decidedAt)
                .containsExactly(Instant.parse("2026-03-05T10:00:00Z"), Instant.parse("2026-03-04T10:00:00Z"));
        assertThat(of(claim, line -> line.getCoverage().flag())).isEqualTo(CoverageFlag.NOT_COVERED);
    }

    @Test
    void aReportWithoutACourierDateIsJudgedByItsOwnInstantWhenTheDateComes() {
        takeParcelAway();
        shop.clock.moveTo("2026-03-30T10:00:00Z");
        Claim claim = shop.draft("key", 42);
        shop.shopper.submit(ORDER, claim.getNumber(), ClaimDesks.report(ClaimDesks.arrived(42, "2026-03-27")));
        assertThat(of(claim, ClaimLine::getTiming)).isEqualTo("DELIVERY_UNVERIFIED");
        shop.clock.moveTo("2026-04-08T10:00:00Z");

        record("2026-03-25", "");

        assertThat(of(claim, ClaimLine::getTiming)).isEqualTo("REPORTED_IN_TIME");
        assertThat(of(claim, ClaimLine::getDeadline)).isEqualTo(Instant.parse("2026-04-01T22:00:00Z"));
        assertThat(of(claim, ClaimLine::getStatedOn)).isEqualTo(LocalDate.parse("2026-03-27"));
        assertThat(former(claim)).singleElement().satisfies(former -> {
            assertThat(former.assessment().advice().timing().name()).isEqualTo("DELIVERY_UNVERIFIED");
            assertThat(former.assessment().deadline()).isNull();
            assertThat(former.cause()).isEqualTo(Cause.DELIVERY_RECORDED);
        });
    }

    @Test
    void aCorrectedDeliveryDateMakesALateReportOneInTime() {
        shop.clock.moveTo("2026-03-11T10:00:00Z");
        Claim draft = shop.draft("key", 42);
        shop.shopper.submit(ORDER, draft.getNumber(), ClaimDesks.report(ClaimDesks.typed(42, 3)));
        assertThat(of(draft, ClaimLine::getTiming)).isEqualTo("REPORTED_LATE");

        record("2026-03-05", "The neighbour handed it over on Thursday");

        assertThat(of(draft, ClaimLine::getTiming)).isEqualTo("REPORTED_IN_TIME");
        assertThat(of(draft, line -> line.getAdvice().word())).isEqualTo(AdviceWord.ACCEPT);
        assertThat(former(draft))
                .extracting(each -> each.assessment().advice().timing().name() + " " + each.by() + " " + each.reason())
                .containsExactly("REPORTED_LATE " + STAFF + " The neighbour handed it over on Thursday");
    }

    @Test
    void whatChangesNothingLeavesTheAssessmentAlone() {
        Claim claim = shop.sent("key", 42);
        long version = shop.versionOf(claim);

        facts.correct(new FactsDesk.Correction(
                1, 42, 0, new TypedFacts("PRE_ORDER", "", "XM Studios", ""), "luca", "another studio"));
        correct("PRE_ORDER", "another line");

        assertThat(former(claim)).isEmpty();
        assertThat(shop.versionOf(claim)).isEqualTo(version);
    }

    @Test
    void decidedAndDraftedReportsAreLeftAsTheyAre() {
        Claim refused = shop.sent("refused", 43);
        shop.decide(refused, shop.versionOf(refused), false, ClaimEvent.REFUSE, "CHINA_STOCK_NOT_COVERED", "no parts");
        Claim draft = shop.draft("draft", 43);

        correct("PRE_ORDER", "the invoice says pre-order");

        assertThat(former(refused)).isEmpty();
        assertThat(of(refused, line -> line.getCoverage().flag())).isEqualTo(CoverageFlag.NOT_COVERED);
        assertThat(former(draft)).isEmpty();
    }

    @Test
    void anAcceptanceStaysWhateverBecomesKnown() {
        Claim claim = shop.sent("key", 42);
        shop.decide(claim, shop.versionOf(claim), false, ClaimEvent.ACCEPT, "", "");

        facts.correct(new FactsDesk.Correction(
                1, 42, 0, new TypedFacts("CHINA_STOCK", "", "", ""), "luca", "it was China stock"));

        assertThat(of(claim, ClaimLine::getState)).isEqualTo(ClaimState.ACCEPTED);
        assertThat(of(claim, line -> line.getCoverage().flag())).isEqualTo(CoverageFlag.NOT_COVERED);
        assertThat(former(claim)).hasSize(1);
    }

    @Test
    void acceptingWhatTheRulesDoNotCoverGrantsAnException() {
        Claim claim = shop.sent("key", 43);

        DecideResult result =
                shop.decide(claim, shop.versionOf(claim), true, ClaimEvent.ACCEPT, "", "The studio has two heads.");

        assertThat(result).isInstanceOf(DecideResult.Done.class);
        assertThat(exceptions()).singleElement().satisfies(granted -> {
            assertThat(granted.exception().by()).isEqualTo("mara");
            assertThat(granted.exception().on()).isEqualTo(LocalDate.of(2026, 3, 4));
            assertThat(granted.exception().terms()).isEqualTo("The studio has two heads.");
            assertThat(granted.claimNumber()).isEqualTo(claim.getNumber());
            assertThat(granted.counts()).isTrue();
        });
        assertThat(of(claim, line -> line.getCoverage().flag())).isEqualTo(CoverageFlag.COVERED_BY_EXCEPTION);
        assertThat(of(claim, line -> line.getCoverage().outcome().name())).isEqualTo("NOT_COVERED");
        assertThat(of(claim, ClaimLine::getDecisionCode)).isEqualTo("GOODWILL");
        assertThat(former(claim))
                .extracting(each -> each.assessment().coverage().flag())
                .containsExactly(CoverageFlag.NOT_COVERED);
        assertThat(lastStep(claim)).isEqualTo("mara ACCEPT IN_REVIEW ACCEPTED 43 GOODWILL 'The studio has two heads.'");
    }

    @Test
    void takingTheAcceptanceBackTakesItsExceptionBackToo() {
        Claim claim = shop.sent("key", 43);
        shop.decide(claim, shop.versionOf(claim), true, ClaimEvent.ACCEPT, "", "The studio has two heads.");

        shop.decide(claim, shop.versionOf(claim), true, ClaimEvent.TAKE_BACK, "", "They are gone.");

        assertThat(exceptions()).singleElement().satisfies(granted -> {
            assertThat(granted.counts()).isFalse();
            assertThat(granted.revoked())
                    .isEqualTo(new LineRecord.Revoked(Instant.parse("2026-03-04T10:00:00Z"), "mara", "They are gone."));
        });
        assertThat(of(claim, line -> line.getCoverage().flag())).isEqualTo(CoverageFlag.NOT_COVERED);
        assertThat(shop.decide(claim, shop.versionOf(claim), false, ClaimEvent.ACCEPT, "", "again"))
                .isInstanceOf(DecideResult.Forbidden.class);
        assertThat(former(claim))
                .extracting(FormerAssessment::cause)
                .containsExactly(Cause.EXCEPTION_REVOKED, Cause.EXCEPTION_GRANTED);
    }

    @Test
    void goodwillForLatenessGrantsNoExceptionOfCoverage() {
        shop.clock.moveTo("2026-03-11T10:00:00Z");
        Claim draft = shop.draft("key", 42);
        shop.shopper.submit(ORDER, draft.getNumber(), ClaimDesks.report(ClaimDesks.typed(42, 1)));

        shop.decide(draft, shop.versionOf(draft), true, ClaimEvent.ACCEPT, "", "This once.");

        assertThat(of(draft, ClaimLine::getDecisionCode)).isEqualTo("GOODWILL");
        assertThat(facts.of(1)).allSatisfy(line -> assertThat(line.exceptions()).isEmpty());
        assertThat(former(draft)).isEmpty();
    }

    @Test
    void anExceptionGrantedByItselfIsSeenByOpenReports() {
        Claim claim = shop.sent("key", 43);

        facts.grant(new FactsDesk.Grant(
                1, 43, new TypedException("GOODWILL", "We help you.", "two heads left", "", ""), "luca"));

        assertThat(of(claim, line -> line.getCoverage().flag())).isEqualTo(CoverageFlag.COVERED_BY_EXCEPTION);
        assertThat(of(claim, line -> line.getAdvice().word())).isEqualTo(AdviceWord.ACCEPT);
        assertThat(shop.decide(claim, shop.versionOf(claim), false, ClaimEvent.ACCEPT, "", ""))
                .isInstanceOf(DecideResult.Done.class);
    }

    @Test
    void whoDecidesOnWhatWasAssessedBeforeIsTold() {
        Claim claim = shop.sent("key", 43);
        long seen = shop.versionOf(claim);
        correct("PRE_ORDER", "the invoice says pre-order");

        assertThat(shop.decide(claim, seen, true, ClaimEvent.ACCEPT, "", "words"))
                .isInstanceOf(DecideResult.ChangedMeanwhile.class);
    }

    private void correct(String origin, String reason) {
        facts.correct(new FactsDesk.Correction(1, 43, 0, new TypedFacts(origin, "", "", ""), "luca", reason));
    }

    private void record(String delivered, String reason) {
        shop.stores
                .bean("deliveryDesk", DeliveryDesk.class)
                .record(
                        ORDER,
                        new ParcelDelivery(1, "P1", null, null, null, LocalDate.parse(delivered), null, List.of()),
                        new RecordOrigin(RecordOrigin.Source.STAFF, STAFF.name(), reason));
    }

    private void takeParcelAway() {
        shop.stores.sql("DELETE FROM AFTERSALE_DELIVERY");
    }

    private List<LineRecord.Granted> exceptions() {
        return facts.of(1).stream().flatMap(line -> line.exceptions().stream()).toList();
    }

    private List<FormerAssessment> former(Claim claim) {
        return shop.stores.bean("reassessment", Assessments.class).formerOf(claim.getNumber());
    }

    private Object of(Claim claim, Function<ClaimLine, Object> what) {
        return shop.stores.reading(() -> what.apply(
                shop.desk.byNumber(claim.getNumber()).orElseThrow().getLines().get(0)));
    }

    private String lastStep(Claim claim) {
        return shop.stores.reading(() -> {
            List<ClaimHistoryEntry> history =
                    shop.desk.byNumber(claim.getNumber()).orElseThrow().getHistory();
            ClaimHistoryEntry last = history.get(history.size() - 1);
            return last.getActor().name() + " " + last.getEvent() + " " + last.getFrom() + " " + last.getTo() + " "
                    + last.getOrderItemId() + " " + last.getReasonCode() + " '" + last.getText() + "'";
        });
    }
}
