// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.Scenario.SHOPPER;
import static io.aftersale.claim.store.Scenario.damaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.coverage.CoverageFlag;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.facts.FactsDesk;
import io.aftersale.facts.LineRecord;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WithdrawalTest {

    @Test
    void aWithdrawnClaimTakesItsExceptionAlong() {
        try (Scenario shop = Scenario.ordered("2026-02-20T10:00:00Z")
                .statue(StockOrigin.CHINA_STOCK, null)
                .statue(StockOrigin.PRE_ORDER, null)
                .at("2026-03-05T10:00:00Z")
                .delivered("2026-03-02")) {
            Claim claim = shop.sent(damaged(42), damaged(43));
            shop.desk.decide(
                    claim.getNumber(),
                    shop.reread(claim).getVersion(),
                    new Actor(Actor.Kind.STAFF, "mara"),
                    true,
                    List.of(new ClaimDesk.LineDecision(42, ClaimEvent.ACCEPT, "", "two heads left")));
            assertThat(shop.standing(42).coverage().flag()).isEqualTo(CoverageFlag.COVERED_BY_EXCEPTION);

            shop.at("2026-03-06T10:00:00Z").shopper.withdraw(SHOPPER, claim.getNumber());

            assertThat(shop.standing(42).coverage().flag()).isEqualTo(CoverageFlag.NOT_COVERED);
            LineRecord.Revoked revoked = Objects.requireNonNull(shop.stores
                    .bean("factsDesk", FactsDesk.class)
                    .of(1)
                    .get(0)
                    .exceptions()
                    .get(0)
                    .revoked());
            assertThat(revoked)
                    .isEqualTo(new LineRecord.Revoked(Instant.parse("2026-03-06T10:00:00Z"), "SHOPPER", "WITHDRAW"));
        }
    }
}
