// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.Scenario.SHOPPER;
import static io.aftersale.claim.store.Scenario.damaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Appeal;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.FieldError;
import io.aftersale.coverage.StockOrigin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shopper asks for another look at a refused line; the phoenix from China (42) is refused on Thursday 2026-03-05 at 10:00. */
class AnotherLookTest {

    private static final String ORDERED = "2026-02-20T10:00:00Z";
    private static final String CHINA = "CHINA_STOCK_NOT_COVERED";

    @Test
    void aRefusedLineIsLookedAtAgainWhereTheShopperAsksForIt() {
        try (Scenario shop = shop(Map.of())) {
            Claim claim = refused(shop);
            shop.at("2026-03-06T10:00:00Z");

            DecideResult result = ask(shop, claim, " The factory shows spare heads. ");

            assertThat(result).isInstanceOf(DecideResult.Done.class);
            assertThat(shop.reread(claim).getState()).isEqualTo(ClaimState.IN_REVIEW);
            assertThat(shop.reread(claim).isExceptionAsked()).isTrue();
            assertThat(shop.reread(claim).getDueAt()).isEqualTo("2026-03-10T23:00:00Z");
            assertThat(lastStep(shop, claim))
                    .isEqualTo("SHOPPER 7 APPEAL REFUSED IN_REVIEW 42 null 'The factory shows spare heads.'");
            assertThat(shop.read(claim, ClaimLine::getDecisionText)).containsExactly("no parts");
            assertThat(shop.read(claim, line -> String.valueOf(line.getDecisionCode())))
                    .containsExactly("null");
        }
    }

    @Test
    void itIsAskedOnceForALineWhateverWasTickedInTheReport() {
        try (Scenario shop = shop(Map.of())) {
            Claim claim = shop.sent(true, damaged(42));
            refuse(shop, claim, 42, CHINA);
            assertThat(ask(shop, claim, "once")).isInstanceOf(DecideResult.Done.class);
            assertThat(faults(ask(shop, claim, "again")))
                    .containsExactly(new FieldError("line", "alreadyAsked", List.of()));
            refuse(shop, claim, 42, CHINA);

            assertThat(appeal(shop, claim).hindrance()).contains(Appeal.Hindrance.ALREADY_ASKED);
            assertThat(codeOf(ask(shop, claim, "twice"))).isEqualTo("alreadyAsked");
            assertThat(shop.reread(claim).getState()).isEqualTo(ClaimState.REFUSED);
        }
    }

    @Test
    void whatStaffOpenedAgainIsNoRequestOfTheShopper() {
        try (Scenario shop = shop(Map.of())) {
            Claim claim = refused(shop);
            decide(shop, claim, 42, ClaimEvent.APPEAL, "", "new parts");
            shop.at("2026-03-20T10:00:00Z");
            refuse(shop, claim, 42, CHINA);

            assertThat(appeal(shop, claim).end()).isEqualTo("2026-04-19T10:00:00Z");
            assertThat(ask(shop, claim, "words")).isInstanceOf(DecideResult.Done.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-04T09:59:59.999Z,       Done",
        "2026-04-04T09:59:59.999999999Z, Done",
        "2026-04-04T10:00:00Z,           Invalid",
    })
    void thirtyDaysAfterTheRefusalItIsTooLate(String now, String result) {
        try (Scenario shop = shop(Map.of())) {
            Claim claim = refused(shop);
            shop.at(now);

            DecideResult asked = ask(shop, claim, "words");

            assertThat(asked.getClass().getSimpleName()).isEqualTo(result);
            assertThat(codeOf(asked)).isEqualTo(result.equals("Invalid") ? "tooLate" : "");
        }
    }

    @Test
    void anotherShoppersClaimAndAnUnknownLineAreMissing() {
        try (Scenario shop = shop(Map.of())) {
            Claim claim = refused(shop);

            assertThat(shop.shopper.askForException(8, claim.getNumber(), 42, "mine"))
                    .isEqualTo(new DecideResult.Missing());
            assertThat(shop.shopper.askForException(SHOPPER, claim.getNumber(), 43, "mine"))
                    .isEqualTo(new DecideResult.Missing());
            assertThat(shop.shopper.askForException(SHOPPER, "AS-00000000", 42, "mine"))
                    .isEqualTo(new DecideResult.Missing());
            assertThat(shop.shopper.appeals(8, claim.getNumber())).isEmpty();
            assertThat(shop.reread(claim).getState()).isEqualTo(ClaimState.REFUSED);
        }
    }

    @Test
    void aLineThatIsNotRefusedCannotBeAskedAbout() {
        try (Scenario shop = shop(Map.of())) {
            Claim claim = shop.sent(damaged(42));

            assertThat(ask(shop, claim, "words"))
                    .isInstanceOfSatisfying(
                            DecideResult.NotPossible.class,
                            no -> assertThat(no.state()).isEqualTo(ClaimState.IN_REVIEW));
            assertThat(shop.shopper.appeals(SHOPPER, claim.getNumber())).isEmpty();
        }
    }

    @Test
    void whileALaterReportHoldsTheStatueTheAnswerComesThere() {
        try (Scenario shop = shop(Map.of())) {
            Claim claim = refused(shop);
            Claim later = shop.sent(damaged(42));
            assertThat(codeOf(ask(shop, claim, "words"))).isEqualTo("heldElsewhere");

            shop.shopper.withdraw(SHOPPER, later.getNumber());

            assertThat(ask(shop, claim, "words")).isInstanceOf(DecideResult.Done.class);
        }
    }

    @Test
    void wordsAreNeeded() {
        try (Scenario shop = shop(Map.of())) {
            Claim claim = refused(shop);

            assertThat(faults(ask(shop, claim, " \0 "))).containsExactly(new FieldError("words", "noText", List.of()));
            assertThat(codeOf(ask(shop, claim, "x".repeat(4001)))).isEqualTo("tooLong");
            assertThat(ask(shop, claim, "x".repeat(4000) + " ")).isInstanceOf(DecideResult.Done.class);
        }
    }

    @Test
    void thePolicyOfTheReportShutsRequestsForChinaStock() {
        try (Scenario shop = shop(Map.of("chinaStock.exceptionRequests", "false"))) {
            Claim claim = refused(shop);

            assertThat(codeOf(ask(shop, claim, "words"))).isEqualTo("notOffered");
        }
    }

    @Test
    void thePolicyOfTheReportShutsRequestsForLateReports() {
        try (Scenario shop = Scenario.ordered(ORDERED, Map.of("late.exceptionRequests", "false"))
                .statue(StockOrigin.PRE_ORDER, null)) {
            shop.at("2026-03-20T10:00:00Z").delivered("2026-03-02");
            Claim claim = shop.sent(damaged(42));
            refuse(shop, claim, 42, "REPORTED_LATE");

            assertThat(codeOf(ask(shop, claim, "words"))).isEqualTo("notOffered");
        }
    }

    @Test
    void aRefusalThatNobodyLookedAtIsLookedAtThen() {
        try (Scenario shop = shop(Map.of("refusal.automatic", "true"))) {
            Claim claim = shop.sent(damaged(42));

            assertThat(ask(shop, claim, "words")).isInstanceOf(DecideResult.Done.class);
            assertThat(shop.reread(claim).getState()).isEqualTo(ClaimState.IN_REVIEW);
        }
    }

    @Test
    void whileAnotherLineWaitsTheAnswerIsOwedNoLater() {
        try (Scenario shop = shop(Map.of())) {
            Claim claim = shop.sent(damaged(42), damaged(43));
            Instant due = shop.reread(claim).getDueAt();
            refuse(shop, claim, 42, CHINA);
            shop.at("2026-03-20T10:00:00Z");

            assertThat(ask(shop, claim, "words")).isInstanceOf(DecideResult.Done.class);
            assertThat(shop.reread(claim).getDueAt()).isEqualTo(due);
        }
    }

    @RepeatedTest(4)
    void askedTwiceAtOnceItIsAskedOnce() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try (Scenario shop = shop(Map.of())) {
            Claim claim = refused(shop);
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<DecideResult>> running = new ArrayList<>();
            for (String words : List.of("one", "other")) {
                running.add(both.submit(() -> {
                    start.await();
                    return ask(shop, claim, words);
                }));
            }

            List<String> codes =
                    List.of(codeOf(running.get(0).get()), codeOf(running.get(1).get()));

            assertThat(codes).containsExactlyInAnyOrder("", "alreadyAsked");
            assertThat(history(shop, claim).stream().filter(step -> step.contains("APPEAL")))
                    .hasSize(1);
        } finally {
            both.shutdownNow();
        }
    }

    private static Scenario shop(Map<String, String> settings) {
        return Scenario.ordered(ORDERED, settings)
                .statue(StockOrigin.CHINA_STOCK, null)
                .statue(StockOrigin.PRE_ORDER, null)
                .at("2026-03-05T10:00:00Z")
                .delivered("2026-03-02");
    }

    private static Claim refused(Scenario shop) {
        Claim claim = shop.sent(damaged(42));
        refuse(shop, claim, 42, CHINA);
        return claim;
    }

    private static void refuse(Scenario shop, Claim claim, long item, String code) {
        decide(shop, claim, item, ClaimEvent.REFUSE, code, "no parts");
    }

    private static void decide(Scenario shop, Claim claim, long item, ClaimEvent event, String code, String text) {
        DecideResult result = shop.desk.decide(
                claim.getNumber(),
                shop.reread(claim).getVersion(),
                new Actor(Actor.Kind.STAFF, "mara"),
                true,
                List.of(new ClaimDesk.LineDecision(item, event, code, text)));
        assertThat(result).isInstanceOf(DecideResult.Done.class);
    }

    private static DecideResult ask(Scenario shop, Claim claim, String words) {
        return shop.shopper.askForException(SHOPPER, claim.getNumber(), 42, words);
    }

    private static Appeal appeal(Scenario shop, Claim claim) {
        return Objects.requireNonNull(
                shop.shopper.appeals(SHOPPER, claim.getNumber()).get(42L));
    }

    private static String codeOf(DecideResult result) {
        return faults(result).stream().map(FieldError::code).findFirst().orElse("");
    }

    private static List<FieldError> faults(DecideResult result) {
        return result instanceof DecideResult.Invalid invalid ? invalid.errors() : List.of();
    }

    private static List<String> history(Scenario shop, Claim claim) {
        return shop.stores.reading(() -> shop.reread(claim).getHistory().stream()
                .map(AnotherLookTest::step)
                .toList());
    }

    private static String lastStep(Scenario shop, Claim claim) {
        List<String> steps = history(shop, claim);
        return steps.get(steps.size() - 1);
    }

    private static String step(ClaimHistoryEntry entry) {
        return entry.getActor().kind() + " " + entry.getActor().name() + " " + entry.getEvent() + " "
                + entry.getFrom() + " " + entry.getTo() + " " + entry.getOrderItemId() + " " + entry.getReasonCode()
                + " '" + entry.getText() + "'";
    }
}
