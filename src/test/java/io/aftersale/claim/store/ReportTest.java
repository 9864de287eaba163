// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.ORDER;
import static io.aftersale.claim.store.ClaimDesks.SHOPPER;
import static io.aftersale.claim.store.ClaimDesks.report;
import static io.aftersale.claim.store.ClaimDesks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.FieldError;
import io.aftersale.claim.ProblemCause;
import io.aftersale.claim.ProblemKind;
import io.aftersale.claim.ReportForm;
import io.aftersale.claim.SubmitResult;
import io.aftersale.coverage.CoverageOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private ClaimDesks shop;

    @BeforeEach
    void open() {
        shop = new ClaimDesks();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aFormKeyMakesOneDraft() {
        Claim first = shop.shopper.draft(ORDER, "key", Locale.ITALY);
        Claim second = shop.shopper.draft(ORDER, "key", Locale.ENGLISH);

        assertThat(second.getNumber()).isEqualTo(first.getNumber());
        assertThat(second.getLocale()).isEqualTo(Locale.ITALY);
        assertThat(second.getState()).isEqualTo(ClaimState.DRAFT);
        assertThat(shop.shopper.underKey(SHOPPER, "key")).map(Claim::getNumber).contains(first.getNumber());
        assertThat(shop.shopper.underKey(8, "key")).isEmpty();
    }

    @Test
    void aSentReportIsAClaimInReviewWithCoverageAndTiming() {
        Claim sent = shop.sent("key", 42, 43);

        shop.stores.reading(() -> {
            Claim claim = shop.shopper.ofShopper(SHOPPER, sent.getNumber()).orElseThrow();
            assertThat(claim.getState()).isEqualTo(ClaimState.IN_REVIEW);
            assertThat(claim.getSubmittedAt()).isEqualTo(Instant.parse("2026-03-04T10:00:00Z"));
            assertThat(claim.getCreatedAt()).isEqualTo(Instant.parse("2026-03-04T10:00:00Z"));
            assertThat(claim.getOrderNumber()).isEqualTo("1001");
            assertThat(claim.getOrderId()).isEqualTo(1);
            assertThat(claim.getCustomerId()).isEqualTo(SHOPPER);
            assertThat(claim.isUrgent()).isFalse();
            assertThat(claim.getEvidence()).hasSize(5);
            assertThat(claim.getLines())
                    .extracting(line -> line.getCoverage().outcome())
                    .containsExactly(CoverageOutcome.COVERED, CoverageOutcome.NOT_COVERED);
            return null;
        });
    }

    @Test
    void aSentLineIsKeptAsTyped() {
        Claim sent = shop.sent("key", 42);

        shop.stores.reading(() -> {
            ClaimLine dragon = shop.desk
                    .byNumber(sent.getNumber())
                    .orElseThrow()
                    .getLines()
                    .get(0);
            assertThat(dragon.getId()).isNotNull();
            assertThat(dragon.getState()).isEqualTo(ClaimState.IN_REVIEW);
            assertThat(dragon.getTiming()).isEqualTo("REPORTED_IN_TIME");
            assertThat(dragon.getDeadline()).isEqualTo(Instant.parse("2026-03-09T23:00:00Z"));
            assertThat(dragon.getDecisionCode()).isNull();
            assertThat(dragon.getItemName()).isEqualTo("Dragon");
            assertThat(dragon.getPart()).isEqualTo("left horn");
            assertThat(dragon.getDescription()).isEqualTo("broken");
            assertThat(dragon.getKind()).isEqualTo(ProblemKind.DAMAGED);
            assertThat(dragon.getCause()).isEqualTo(ProblemCause.TRANSPORT);
            assertThat(dragon.getQuantity()).isEqualTo(1);
            assertThat(dragon.isSignificant()).isFalse();
            assertThat(dragon.getCoverage().policyVersion()).isEqualTo(1);
            return null;
        });
    }

    @Test
    void everyStepIsInTheHistory() {
        Claim sent = shop.sent("key", 42);

        List<String> steps = shop.stores.reading(
                () -> shop.shopper.ofShopper(SHOPPER, sent.getNumber()).orElseThrow().getHistory().stream()
                        .map(ReportTest::step)
                        .toList());

        assertThat(steps)
                .containsExactly(
                        "SHOPPER 7: START null -> DRAFT",
                        "SHOPPER 7: SUBMIT DRAFT -> SUBMITTED",
                        "SYSTEM report: TAKE_UP SUBMITTED -> IN_REVIEW");
    }

    @Test
    void theSecondSubmitOfADraftAnswersTheSameClaim() {
        Claim draft = shop.draft("key", 42);

        SubmitResult first = shop.shopper.submit(ORDER, draft.getNumber(), report(typed(42, 1)));
        SubmitResult second = shop.shopper.submit(ORDER, draft.getNumber(), report(typed(42, 3)));

        assertThat(((SubmitResult.Sent) second).claim().getNumber())
                .isEqualTo(((SubmitResult.Sent) first).claim().getNumber());
        assertThat(unitsFree(42)).isEqualTo(2);
        assertThat(shop.shopper.allOfShopper(SHOPPER)).hasSize(1);
    }

    @Test
    void aFaultyReportChangesNothing() {
        Claim draft = shop.draft("key", 42);

        SubmitResult result = shop.shopper.submit(ORDER, draft.getNumber(), report(typed(42, 4)));

        assertThat(((SubmitResult.Incomplete) result).errors())
                .containsExactly(new FieldError("lines[42].quantity", "quantityTooMany", List.of(3)));
        assertThat(shop.shopper.ofShopper(SHOPPER, draft.getNumber())).isEmpty();
        assertThat(shop.shopper.underKey(SHOPPER, "key").orElseThrow().getState())
                .isEqualTo(ClaimState.DRAFT);
        assertThat(shop.stores.<Integer>reading(() -> shop.shopper
                        .underKey(SHOPPER, "key")
                        .orElseThrow()
                        .getEvidence()
                        .size()))
                .isEqualTo(3);
    }

    @Test
    void unitsOfOpenClaimsAreTakenUntilTheClaimIsWithdrawn() {
        Claim two = reported("first", 2);
        assertThat(unitsFree(42)).isEqualTo(1);

        SubmitResult tooMany = submit("second", 2);
        assertThat(((SubmitResult.Incomplete) tooMany).errors())
                .containsExactly(new FieldError("lines[42].quantity", "quantityTooMany", List.of(1)));

        assertThat(shop.shopper.withdraw(SHOPPER, two.getNumber())).isInstanceOf(DecideResult.Done.class);
        assertThat(unitsFree(42)).isEqualTo(3);
        assertThat(submit("second", 2)).isInstanceOf(SubmitResult.Sent.class);
    }

    @Test
    void aLineOnItsWayIsNotReportedYet() {
        shop.ship("2026-03-03");
        Claim draft = shop.draft("key", 42);
        ReportForm typed = report(typed(42, 1));

        assertThat(shop.shopper.faults(ORDER, draft.getNumber(), typed))
                .containsExactly(new FieldError("lines", "notYetArrived", List.of("Dragon")));
        assertThat(shop.shopper.submit(ORDER, draft.getNumber(), typed)).isInstanceOf(SubmitResult.Incomplete.class);
    }

    @Test
    void aClaimWithdrawnAfterALineWasRefusedIsWithdrawn() {
        Claim claim = shop.sent("key", 42, 44);
        shop.decide(claim, shop.versionOf(claim), false, ClaimEvent.REFUSE, "MINOR_EXCLUDED", "a scratch");

        shop.shopper.withdraw(SHOPPER, claim.getNumber());

        shop.stores.reading(() -> {
            Claim found = shop.shopper.ofShopper(SHOPPER, claim.getNumber()).orElseThrow();
            assertThat(found.getState()).isEqualTo(ClaimState.WITHDRAWN);
            assertThat(found.getLines())
                    .extracting(ClaimLine::getState)
                    .containsExactly(ClaimState.REFUSED, ClaimState.WITHDRAWN);
            return null;
        });
    }

    @Test
    void aWithdrawnClaimStaysWithdrawn() {
        Claim claim = shop.sent("key", 42);
        shop.shopper.withdraw(SHOPPER, claim.getNumber());

        assertThat(shop.shopper.withdraw(SHOPPER, claim.getNumber()))
                .isInstanceOfSatisfying(
                        DecideResult.NotPossible.class,
                        result -> assertThat(result.state()).isEqualTo(ClaimState.WITHDRAWN));
        shop.stores.reading(() -> {
            Claim found = shop.shopper.ofShopper(SHOPPER, claim.getNumber()).orElseThrow();
            assertThat(found.getLines()).extracting(ClaimLine::getState).containsExactly(ClaimState.WITHDRAWN);
            assertThat(found.getHistory()).hasSize(4);
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T22:59:59.999Z, REPORTED_IN_TIME",
        "2026-03-09T23:00:00Z, REPORTED_LATE",
    })
    void theTimeOfReportIsTheInstantOfSending(String instant, String timing) {
        shop.clock.moveTo(instant);
        Claim draft = shop.draft("key", 42);

        shop.shopper.submit(ORDER, draft.getNumber(), report(typed(42, 1)));

        assertThat(timings(draft)).containsExactly(timing);
    }

    @Test
    void aReportOfAnUndeliveredOrderIsUnverified() {
        shop.loseTheParcel();

        Claim claim = shop.sent("key", ClaimDesks.arrived(42, "2026-03-03"));

        assertThat(timings(claim)).containsExactly("DELIVERY_UNVERIFIED");
    }

    @Test
    void aSignificantProblemMakesTheClaimUrgentAndDueSooner() {
        Claim calm = reported("calm", 1);
        Claim urgent = shop.draft("urgent", 43);
        ReportForm.Line broken =
                new ReportForm.Line("43", "1", "DEFECT", "PRODUCTION", "", "", "broken", true, Set.of());
        shop.shopper.submit(ORDER, urgent.getNumber(), report(broken));

        assertThat(shop.desk.queue(null, null, 10).claims())
                .extracting(Claim::getNumber)
                .containsExactly(urgent.getNumber(), calm.getNumber());
        assertThat(shop.desk.byNumber(urgent.getNumber()).orElseThrow().isUrgent())
                .isTrue();
    }

    private Claim reported(String key, int units) {
        return ((SubmitResult.Sent) submit(key, units)).claim();
    }

    private SubmitResult submit(String key, int units) {
        Claim draft = shop.shopper.underKey(SHOPPER, key).orElseGet(() -> shop.draft(key, 42));
        return shop.shopper.submit(ORDER, draft.getNumber(), report(typed(42, units)));
    }

    private int unitsFree(long item) {
        return shop.stores
                .bean("standings", io.aftersale.line.LineStandings.class)
                .of(List.of(ORDER))
                .get(item)
                .unitsFree();
    }

    private List<String> timings(Claim claim) {
        return shop.stores.reading(() -> shop.desk.byNumber(claim.getNumber()).orElseThrow().getLines().stream()
                .map(ClaimLine::getTiming)
                .toList());
    }

    private static String step(ClaimHistoryEntry entry) {
        return entry.getActor().kind() + " " + entry.getActor().name() + ": " + entry.getEvent() + " " + entry.getFrom()
                + " -> " + entry.getTo();
    }
}
