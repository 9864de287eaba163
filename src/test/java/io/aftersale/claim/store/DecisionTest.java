// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionTest {

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
    void anAcceptedLineIsSeenByItsShopper() {
        Claim claim = shop.sent("key", 42);
        long version = shop.versionOf(claim);

        DecideResult result = shop.decide(claim, version, false, ClaimEvent.ACCEPT, "", "");

        assertThat(result).isInstanceOf(DecideResult.Done.class);
        assertThat(stateOf(claim)).isEqualTo(ClaimState.ACCEPTED);
        assertThat(shop.versionOf(claim)).isGreaterThan(version);
        assertThat(lastStep(claim)).isEqualTo("STAFF mara ACCEPT IN_REVIEW ACCEPTED 42 null ''");
    }

    @Test
    void aRefusalIsKeptWithReasonAndWords() {
        Claim claim = shop.sent("key", 42);

        shop.decide(claim, shop.versionOf(claim), false, ClaimEvent.REFUSE, "MINOR_EXCLUDED", "a scratch");

        assertThat(stateOf(claim)).isEqualTo(ClaimState.REFUSED);
        assertThat(lastStep(claim)).isEqualTo("STAFF mara REFUSE IN_REVIEW REFUSED 42 MINOR_EXCLUDED 'a scratch'");
        shop.stores.reading(() -> {
            ClaimLine line = lines(claim).get(0);
            assertThat(line.getDecisionCode()).isEqualTo("MINOR_EXCLUDED");
            assertThat(line.getDecisionText()).isEqualTo("a scratch");
            return null;
        });
    }

    @Test
    void linesOfAClaimAreDecidedTogetherAndTheClaimFollows() {
        Claim claim = shop.sent("key", 42, 44);

        DecideResult first = decide(claim, false, on(42, ClaimEvent.ACCEPT, "", ""));
        assertThat(first).isInstanceOf(DecideResult.Done.class);
        assertThat(stateOf(claim)).isEqualTo(ClaimState.IN_REVIEW);

        decide(claim, false, on(44, ClaimEvent.REFUSE, "MINOR_EXCLUDED", "a scratch"));
        assertThat(stateOf(claim)).isEqualTo(ClaimState.ACCEPTED);

        Claim both = shop.sent("both", 42, 44);
        decide(both, false, on(42, ClaimEvent.REFUSE, "A", "a"), on(44, ClaimEvent.REFUSE, "B", "b"));
        assertThat(stateOf(both)).isEqualTo(ClaimState.REFUSED);
        assertThat(steps(both)).hasSize(5);
    }

    @Test
    void anOldVersionIsToldThatTheClaimChanged() {
        Claim claim = shop.sent("key", 42);
        long seen = shop.versionOf(claim);
        shop.decide(claim, seen, false, ClaimEvent.ACCEPT, "", "");

        DecideResult result = shop.decide(claim, seen, false, ClaimEvent.TAKE_BACK, "", "new facts");

        assertThat(result).isInstanceOf(DecideResult.ChangedMeanwhile.class);
        assertThat(stateOf(claim)).isEqualTo(ClaimState.ACCEPTED);
    }

    @Test
    void aRefusedLineIsNotLookedAtAgainWhileALaterReportHoldsItsUnits() {
        Claim first = shop.sent("first", 43);
        shop.decide(first, shop.versionOf(first), false, ClaimEvent.REFUSE, "CHINA_STOCK_NOT_COVERED", "no parts");
        Claim later = shop.sent("later", 43);

        assertThat(shop.decide(first, shop.versionOf(first), false, ClaimEvent.APPEAL, "", "new photos"))
                .isInstanceOf(DecideResult.NotPossible.class);

        shop.shopper.withdraw(ClaimDesks.SHOPPER, later.getNumber());
        assertThat(shop.decide(first, shop.versionOf(first), false, ClaimEvent.APPEAL, "", "new photos"))
                .isInstanceOf(DecideResult.Done.class);
    }

    @Test
    void goodwillNeedsThePermission() {
        Claim claim = shop.sent("key", 43);

        assertThat(shop.decide(claim, shop.versionOf(claim), false, ClaimEvent.ACCEPT, "", "two heads left"))
                .isInstanceOf(DecideResult.Forbidden.class);
        assertThat(stateOf(claim)).isEqualTo(ClaimState.IN_REVIEW);
        assertThat(lastStep(claim)).isEqualTo("STAFF mara ACCEPT IN_REVIEW IN_REVIEW 43 NOT_PERMITTED 'null'");

        assertThat(shop.decide(claim, shop.versionOf(claim), true, ClaimEvent.ACCEPT, "", ""))
                .isInstanceOfSatisfying(
                        DecideResult.Invalid.class,
                        result -> assertThat(result.errors())
                                .containsExactly(new FieldError("text", "noText", List.of())));

        assertThat(shop.decide(claim, shop.versionOf(claim), true, ClaimEvent.ACCEPT, "", "two heads left"))
                .isInstanceOf(DecideResult.Done.class);
        assertThat(lastStep(claim)).isEqualTo("STAFF mara ACCEPT IN_REVIEW ACCEPTED 43 GOODWILL 'two heads left'");
    }

    @Test
    void aLateReportNeedsGoodwillToo() {
        shop.clock.moveTo("2026-03-11T10:00:00Z");
        Claim draft = shop.draft("key", 42);
        shop.shopper.submit(ClaimDesks.ORDER, draft.getNumber(), ClaimDesks.report(ClaimDesks.typed(42, 1)));

        assertThat(shop.decide(draft, shop.versionOf(draft), false, ClaimEvent.ACCEPT, "", "words"))
                .isInstanceOf(DecideResult.Forbidden.class);
        assertThat(shop.decide(draft, shop.versionOf(draft), true, ClaimEvent.ACCEPT, "", "words"))
                .isInstanceOf(DecideResult.Done.class);
    }

    @Test
    void aDecisionMayBeTakenBackAndARefusalLookedAtAgain() {
        Claim claim = shop.sent("key", 42);
        shop.decide(claim, shop.versionOf(claim), false, ClaimEvent.ACCEPT, "", "");

        shop.decide(claim, shop.versionOf(claim), false, ClaimEvent.TAKE_BACK, "", "new facts");
        assertThat(stateOf(claim)).isEqualTo(ClaimState.IN_REVIEW);

        shop.decide(claim, shop.versionOf(claim), false, ClaimEvent.REFUSE, "MINOR_EXCLUDED", "a scratch");
        shop.decide(claim, shop.versionOf(claim), false, ClaimEvent.APPEAL, "", "the shopper asks");
        assertThat(stateOf(claim)).isEqualTo(ClaimState.IN_REVIEW);
        assertThat(steps(claim)).hasSize(7);
    }

    @Test
    void whatTheTableDoesNotHoldIsNotPossible() {
        Claim claim = shop.sent("key", 42);

        assertThat(shop.decide(claim, shop.versionOf(claim), true, ClaimEvent.TAKE_BACK, "", "words"))
                .isInstanceOfSatisfying(
                        DecideResult.NotPossible.class,
                        result -> assertThat(result.state()).isEqualTo(ClaimState.IN_REVIEW));
        assertThat(shop.decide(claim, shop.versionOf(claim), true, ClaimEvent.WITHDRAW, "", "words"))
                .isInstanceOf(DecideResult.NotPossible.class);
    }

    @Test
    void aDecisionNamesLinesOfTheClaimEachOnce() {
        Claim claim = shop.sent("key", 42);
        FieldError noLine = new FieldError("line", "noLine", List.of());

        assertThat(decide(claim, true))
                .isInstanceOfSatisfying(
                        DecideResult.Invalid.class,
                        result -> assertThat(result.errors()).containsExactly(noLine));
        assertThat(decide(claim, true, on(43, ClaimEvent.ACCEPT, "", ""))).isInstanceOf(DecideResult.Invalid.class);
        assertThat(decide(claim, true, on(42, ClaimEvent.ACCEPT, "", ""), on(42, ClaimEvent.REFUSE, "A", "a")))
                .isInstanceOf(DecideResult.Invalid.class);
        assertThat(stateOf(claim)).isEqualTo(ClaimState.IN_REVIEW);
    }

    @Test
    void aClaimThatIsNotThereIsMissing() {
        Claim draft = shop.draft("key", 42);

        assertThat(shop.desk.decide("AS-00000000", 0, STAFF, true, List.of(on(42, ClaimEvent.ACCEPT, "", ""))))
                .isInstanceOf(DecideResult.Missing.class);
        assertThat(shop.desk.decide(draft.getNumber(), 0, STAFF, true, List.of(on(42, ClaimEvent.ACCEPT, "", ""))))
                .isInstanceOf(DecideResult.Missing.class);
    }

    @Test
    void theButtonsOfALineComeFromTheTable() {
        Claim claim = shop.sent("key", 42);

        shop.stores.reading(() -> {
            assertThat(shop.desk.possible(lines(claim).get(0))).containsExactly(ClaimEvent.ACCEPT, ClaimEvent.REFUSE);
            return null;
        });
    }

    @Test
    void theQueueIsPagedByWhatIsDueFirst() {
        List<String> sent = new ArrayList<>();
        for (int day = 4; day < 9; day++) {
            shop.clock.moveTo("2026-03-0" + day + "T10:00:00Z");
            sent.add(shop.sent("key" + day, day % 2 == 0 ? 42L : 44L).getNumber());
            shop.stores.sql("DELETE FROM AFTERSALE_DELIVERY_LINE");
            if (day % 2 == 1) {
                shop.shopper.withdraw(ClaimDesks.SHOPPER, sent.get(sent.size() - 1));
            }
        }

        ClaimDesk.Page first = shop.desk.queue(null, null, 2);
        ClaimDesk.Page second = shop.desk.queue(null, first.next(), 2);
        ClaimDesk.Page third = shop.desk.queue(null, second.next(), 2);

        assertThat(numbers(first)).containsExactlyElementsOf(sent.subList(0, 2));
        assertThat(numbers(second)).containsExactlyElementsOf(sent.subList(2, 4));
        assertThat(numbers(third)).containsExactlyElementsOf(sent.subList(4, 5));
        assertThat(third.next()).isNull();
        assertThat(numbers(shop.desk.queue(ClaimState.WITHDRAWN, null, 10))).containsExactly(sent.get(1), sent.get(3));
        assertThat(numbers(shop.desk.queue(ClaimState.WITHDRAWN, first.next(), 10)))
                .containsExactly(sent.get(3));
        assertThat(numbers(shop.desk.queue(ClaimState.REFUSED, null, 10))).isEmpty();
        assertThat(numbers(shop.desk.queue(null, "not a cursor", 1))).containsExactly(sent.get(0));
    }

    private DecideResult decide(Claim claim, boolean mayGrant, ClaimDesk.LineDecision... decisions) {
        return shop.desk.decide(claim.getNumber(), shop.versionOf(claim), STAFF, mayGrant, List.of(decisions));
    }

    private static ClaimDesk.LineDecision on(long item, ClaimEvent event, String code, String text) {
        return new ClaimDesk.LineDecision(item, event, code, text);
    }

    private ClaimState stateOf(Claim claim) {
        return shop.shopper
                .ofShopper(ClaimDesks.SHOPPER, claim.getNumber())
                .orElseThrow()
                .getState();
    }

    private List<ClaimLine> lines(Claim claim) {
        return shop.desk.byNumber(claim.getNumber()).orElseThrow().getLines();
    }

    private List<String> steps(Claim claim) {
        return shop.stores.reading(() -> shop.desk.byNumber(claim.getNumber()).orElseThrow().getHistory().stream()
                .map(DecisionTest::step)
                .toList());
    }

    private String lastStep(Claim claim) {
        List<String> steps = steps(claim);
        return steps.get(steps.size() - 1);
    }

    private static String step(ClaimHistoryEntry entry) {
        return entry.getActor().kind() + " " + entry.getActor().name() + " " + entry.getEvent() + " "
                + entry.getFrom() + " " + entry.getTo() + " " + entry.getOrderItemId() + " " + entry.getReasonCode()
                + " '" + entry.getText() + "'";
    }

    private static List<String> numbers(ClaimDesk.Page page) {
        return page.claims().stream().map(Claim::getNumber).toList();
    }
}
