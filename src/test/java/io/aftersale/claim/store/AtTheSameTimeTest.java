// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.ORDER;
import static io.aftersale.claim.store.ClaimDesks.SHOPPER;
import static io.aftersale.claim.store.ClaimDesks.report;
import static io.aftersale.claim.store.ClaimDesks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.FieldError;
import io.aftersale.claim.SubmitResult;
import io.aftersale.sql.BothAtOnce;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

class AtTheSameTimeTest {

    private final BothAtOnce both = new BothAtOnce();
    private ClaimDesks shop;

    @BeforeEach
    void open() {
        shop = new ClaimDesks();
    }

    @AfterEach
    void close() {
        both.close();
        shop.close();
    }

    @RepeatedTest(4)
    void theLastUnitIsReportedOnce() throws Exception {
        Claim first = shop.draft("first", 43);
        Claim second = shop.draft("second", 43);

        List<SubmitResult> results = both.of(
                () -> shop.shopper.submit(ORDER, first.getNumber(), report(typed(43, 1))),
                () -> shop.shopper.submit(ORDER, second.getNumber(), report(typed(43, 1))));

        assertThat(results).filteredOn(SubmitResult.Sent.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(SubmitResult.Incomplete.class::isInstance)
                .singleElement()
                .isEqualTo(new SubmitResult.Incomplete(
                        List.of(new FieldError("lines[43].quantity", "noneLeft", List.of()))));
        assertThat(shop.shopper.allOfShopper(SHOPPER)).hasSize(1);
    }

    @RepeatedTest(4)
    void aDraftThatIsSentTwiceAtOnceIsOneClaim() throws Exception {
        Claim draft = shop.draft("key", 42);

        List<SubmitResult> results = both.of(
                () -> shop.shopper.submit(ORDER, draft.getNumber(), report(typed(42, 1))),
                () -> shop.shopper.submit(ORDER, draft.getNumber(), report(typed(42, 1))));

        assertThat(results)
                .allSatisfy(result -> assertThat(result)
                        .isInstanceOfSatisfying(
                                SubmitResult.Sent.class,
                                sent -> assertThat(sent.claim().getNumber()).isEqualTo(draft.getNumber())));
        assertThat(shop.shopper.allOfShopper(SHOPPER)).hasSize(1);
        assertThat(shop.stores.<Integer>reading(() -> shop.desk
                        .byNumber(draft.getNumber())
                        .orElseThrow()
                        .getLines()
                        .size()))
                .isEqualTo(1);
    }

    @RepeatedTest(4)
    void ofTwoStaffTheSecondHearsThatTheClaimChanged() throws Exception {
        Claim claim = shop.sent("key", 42);
        long seen = shop.versionOf(claim);

        List<DecideResult> results = both.of(
                () -> shop.decide(claim, seen, false, ClaimEvent.ACCEPT, "", ""),
                () -> shop.decide(claim, seen, false, ClaimEvent.REFUSE, "MINOR_EXCLUDED", "a scratch"));

        assertThat(results).filteredOn(DecideResult.Done.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(DecideResult.ChangedMeanwhile.class::isInstance)
                .hasSize(1);
        assertThat(shop.stores.<Integer>reading(() -> shop.desk
                        .byNumber(claim.getNumber())
                        .orElseThrow()
                        .getHistory()
                        .size()))
                .isEqualTo(4);
    }

    @RepeatedTest(20)
    void aFormKeyThatIsUsedTwiceAtOnceMakesOneDraft() throws Exception {
        List<Claim> drafts = both.of(
                () -> shop.shopper.draft(ORDER, "key", Locale.ITALY),
                () -> shop.shopper.draft(ORDER, "key", Locale.ITALY));

        assertThat(drafts)
                .extracting(Claim::getNumber)
                .containsOnly(drafts.get(0).getNumber());
    }
}
