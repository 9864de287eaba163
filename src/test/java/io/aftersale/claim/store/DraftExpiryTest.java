// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.ORDER;
import static io.aftersale.claim.store.ClaimDesks.SHOPPER;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DraftExpiry;
import io.aftersale.claim.DraftFields;
import io.aftersale.claim.OpenDrafts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftExpiryTest {

    private ClaimDesks shop;
    private DraftExpiry expiry;
    private ExpireDrafts job;
    private Claim draft;

    @BeforeEach
    void open() {
        shop = new ClaimDesks();
        expiry = shop.stores.bean("draftExpiry", DraftExpiry.class);
        job = new ExpireDrafts(expiry);
        draft = shop.draft("key", 42);
        shop.stores
                .bean("openDrafts", OpenDrafts.class)
                .keep(SHOPPER, draft.getNumber(), "", new DraftFields(Map.of("lines", "42")));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aDraftEndsWhenItsDeadlineAndTheGraceAreOver() {
        job.run();
        runAt("2026-03-11T22:59:59Z");
        assertThat(state()).isEqualTo(ClaimState.DRAFT);

        runAt("2026-03-11T23:00:00Z");

        assertThat(state()).isEqualTo(ClaimState.EXPIRED);
        assertThat(shop.stores.reading(() -> claim().getHistory().stream()
                        .map(entry -> entry.getActor().kind() + " " + entry.getEvent())
                        .toList()))
                .endsWith("SYSTEM " + ClaimEvent.EXPIRE);
        assertThat(shop.files.erased()).isEmpty();
    }

    @Test
    void thirtyDaysLaterWhatItHeldIsErased() {
        runAt("2026-03-11T23:00:00Z");
        runAt("2026-04-10T22:59:59Z");
        assertThat(shop.files.erased()).isEmpty();

        runAt("2026-04-10T23:00:00Z");

        assertThat(shop.files.erased()).hasSize(3);
        shop.stores.reading(() -> {
            assertThat(claim().getEvidence()).isEmpty();
            assertThat(claim().getDraftFields()).isEmpty();
            return null;
        });
        assertThat(expiry.due(10)).isEmpty();
    }

    @Test
    void aDeliveryThatBecomesKnownBoundsADraftThatHadNoDeadline() {
        shop.loseTheParcel();
        job.run();
        shop.deliver("2026-03-02");

        runAt("2026-03-12T10:00:00Z");

        assertThat(state()).isEqualTo(ClaimState.EXPIRED);
    }

    @Test
    void aSentReportIsNeverLookedAt() {
        shop.sent("sent", 43);
        shop.shopper.detach(draft.getNumber(), SHOPPER, "x");

        shop.clock.moveTo("2027-01-01T00:00:00Z");

        assertThat(expiry.due(10)).hasSize(1);
    }

    @Test
    void oneNodeTakesADraft() {
        List<Long> due = expiry.due(10);

        assertThat(due).hasSize(1);
        assertThat(expiry.take(due.get(0))).isTrue();
        assertThat(expiry.take(due.get(0))).isFalse();
        assertThat(expiry.due(10)).isEmpty();
        shop.clock.moveTo("2026-03-04T11:00:00Z");
        assertThat(expiry.take(due.get(0))).isTrue();
    }

    @Test
    void aDraftThatFailsHoldsUpNoOther() {
        Claim other = shop.draft("other", 43);
        shop.clock.moveTo("2026-03-12T10:00:00Z");
        Long first = expiry.due(10).get(0);
        DraftExpiry failing = failingAt(first);

        new ExpireDrafts(failing).run();

        assertThat(state()).isEqualTo(ClaimState.DRAFT);
        assertThat(shop.shopper.underKey(SHOPPER, "other").orElseThrow().getState())
                .isEqualTo(ClaimState.EXPIRED);
        assertThat(other.getOrderId()).isEqualTo(ORDER.id());
    }

    private DraftExpiry failingAt(long broken) {
        return new DraftExpiry() {
            @Override
            public List<Long> due(int most) {
                return expiry.due(most);
            }

            @Override
            public boolean take(long claimId) {
                return expiry.take(claimId);
            }

            @Override
            public void look(long claimId) {
                if (claimId == broken) {
                    throw new IllegalStateException("broken");
                }
                expiry.look(claimId);
            }
        };
    }

    private void runAt(String instant) {
        shop.clock.moveTo(instant);
        job.run();
    }

    private ClaimState state() {
        return claim().getState();
    }

    private Claim claim() {
        return shop.shopper.underKey(SHOPPER, "key").orElseThrow();
    }
}
