// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.ORDER;
import static io.aftersale.claim.store.ClaimDesks.SHOPPER;
import static io.aftersale.claim.store.ClaimDesks.report;
import static io.aftersale.claim.store.ClaimDesks.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.ReportForm;
import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageException;
import io.aftersale.coverage.CoverageFlag;
import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.facts.FactsDesk;
import io.aftersale.facts.TypedException;
import io.aftersale.platform.PlacedOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OddReportsTest {

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
    void whyThereIsNoVideoIsKeptOnlyWhereThereIsNone() {
        Claim with = shop.draft("with", 42);
        shop.shopper.submit(
                ORDER,
                with.getNumber(),
                new ReportForm(List.of(typed(42, 1)), true, "w".repeat(5000), false, false, true));
        Claim without = shop.shopper.draft(ORDER, "without", Locale.ITALY);
        shop.shopper.attach(without.getNumber(), SHOPPER, 43L, shop.media(io.aftersale.evidence.EvidenceKind.PHOTO, 1));
        shop.shopper.attach(without.getNumber(), SHOPPER, 43L, shop.media(io.aftersale.evidence.EvidenceKind.PHOTO, 1));
        shop.shopper.submit(
                ORDER,
                without.getNumber(),
                new ReportForm(List.of(typed(43, 1)), true, " none was made ", false, false, true));

        assertThat(shop.desk.byNumber(with.getNumber()).orElseThrow().getNoVideoReason())
                .isNull();
        assertThat(shop.desk.byNumber(without.getNumber()).orElseThrow().getNoVideoReason())
                .isEqualTo("none was made");
    }

    @Test
    void aCharacterThatDatabasesRefuseIsLeftOut() {
        Claim draft = shop.draft("key", 42);
        ReportForm.Line odd =
                new ReportForm.Line("42", "1", "DAMAGED", "UNKNOWN", "", "h\0orn", "bro\0ken", false, Set.of());

        shop.shopper.submit(ORDER, draft.getNumber(), report(odd));

        shop.stores.reading(() -> {
            ClaimLine line = shop.desk
                    .byNumber(draft.getNumber())
                    .orElseThrow()
                    .getLines()
                    .get(0);
            assertThat(line.getPart()).isEqualTo("horn");
            assertThat(line.getDescription()).isEqualTo("broken");
            return null;
        });
    }

    @Test
    void aLongNameIsCutToItsColumn() {
        Claim claim = shop.sent("key", 44);

        String name = shop.stores.reading(() -> shop.desk
                .byNumber(claim.getNumber())
                .orElseThrow()
                .getLines()
                .get(0)
                .getItemName());

        assertThat(name).hasSize(255).startsWith("SphinxSphinx");
    }

    @Test
    void anotherOnesClaimAnswersLikeAMissingOne() {
        Claim claim = shop.sent("key", 42);
        PlacedOrder foreign = new PlacedOrder(1, "1001", 8, ORDER.lines());
        PlacedOrder other = new PlacedOrder(2, "1002", SHOPPER, ORDER.lines());

        assertThat(shop.shopper.ofShopper(8, claim.getNumber())).isEmpty();
        assertThat(shop.shopper.allOfShopper(8)).isEmpty();
        assertThat(shop.shopper.withdraw(8, claim.getNumber())).isInstanceOf(DecideResult.Missing.class);
        assertThatThrownBy(() -> shop.shopper.submit(foreign, claim.getNumber(), report(typed(42, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shop.shopper.submit(other, claim.getNumber(), report(typed(42, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDraftIsNobodysClaimYet() {
        Claim draft = shop.draft("key", 42);

        assertThat(shop.shopper.ofShopper(SHOPPER, draft.getNumber())).isEmpty();
        assertThat(shop.shopper.allOfShopper(SHOPPER)).isEmpty();
        assertThat(shop.shopper.withdraw(SHOPPER, draft.getNumber())).isInstanceOf(DecideResult.Missing.class);
        assertThat(shop.desk.byNumber(draft.getNumber())).isEmpty();
        assertThat(shop.desk.queue(null, null, 10).claims()).isEmpty();
    }

    @Test
    void exceptionsOverALineAreKeptWithItsReport() {
        CoverageException granted =
                new CoverageException(CoverageCode.GOODWILL, "luca", LocalDate.of(2026, 3, 4), "two heads left");
        shop.stores
                .bean("factsDesk", FactsDesk.class)
                .grant(new FactsDesk.Grant(
                        1, 43, new TypedException("GOODWILL", "two heads left", "studio asked", "", ""), "luca"));

        Claim claim = shop.sent("key", 43);

        shop.stores.reading(() -> {
            CoverageDecision kept = shop.desk
                    .byNumber(claim.getNumber())
                    .orElseThrow()
                    .getLines()
                    .get(0)
                    .getCoverage();
            assertThat(kept.exceptions()).containsExactly(granted);
            assertThat(kept.outcome()).isEqualTo(CoverageOutcome.NOT_COVERED);
            assertThat(kept.flag()).isEqualTo(CoverageFlag.COVERED_BY_EXCEPTION);
            assertThat(kept.headline().code()).isEqualTo(CoverageCode.CHINA_STOCK_NOT_COVERED);
            return null;
        });
        assertThat(shop.decide(claim, shop.versionOf(claim), false, ClaimEvent.ACCEPT, "", ""))
                .isInstanceOf(DecideResult.Done.class);
    }
}
