// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageException;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.Exclusion;
import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.facts.CatalogueFacts;
import io.aftersale.facts.FactsDesk;
import io.aftersale.facts.FactsResult;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.FrozenLine;
import io.aftersale.facts.LineToFreeze;
import io.aftersale.facts.TypedException;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrozenFactsTest {

    private static final Instant ORDERED = Instant.parse("2026-02-28T23:30:00Z");
    private final CatalogueInMemory catalogue = new CatalogueInMemory();
    private Stores stores;
    private FrozenFacts facts;

    @BeforeEach
    void open() {
        stores = Stores.open(new MovedClock("2026-03-01T10:00:00Z"), catalogue, new FilesInMemory());
        facts = stores.bean("frozenFacts", FrozenFacts.class);
        catalogue.say(7, said(StockOrigin.IN_STOCK, "2026-01", "Prime 1", ProductMark.values()));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void aLineIsFrozenWithWhatTheMerchantSaidWhenItWasOrdered() {
        facts.freeze(List.of(new LineToFreeze(42, 1, 9, 3, 7L, 5L)), ORDERED, false);

        assertThat(facts.of(List.of(1L)))
                .containsExactly(new FrozenLine(
                        42,
                        1,
                        3,
                        ORDERED,
                        1,
                        "Prime 1",
                        new CoverageFacts(
                                StockOrigin.IN_STOCK,
                                new ReleaseDate("2026-01", LocalDate.of(2026, 1, 31)),
                                Set.of(ProductMark.SPARE_PARTS_EXHAUSTED, ProductMark.NO_AFTER_SALE_SERVICE),
                                new Exclusion("mara", "Sold as seen"),
                                LocalDate.of(2026, 3, 1),
                                false),
                        List.of()));
    }

    @Test
    void aFrozenLineStaysAsItIs() {
        facts.freeze(List.of(line(42, 7L)), ORDERED, false);
        catalogue.say(7, said(StockOrigin.CHINA_STOCK, null, null));

        facts.freeze(List.of(line(42, 7L), line(43, 7L)), ORDERED.plusSeconds(60), true);

        List<FrozenLine> lines = facts.of(List.of(1L));
        assertThat(lines).hasSize(2);
        assertThat(lines)
                .filteredOn(each -> each.orderItemId() == 42)
                .singleElement()
                .satisfies(first -> {
                    assertThat(first.facts().stockOrigin()).isEqualTo(StockOrigin.IN_STOCK);
                    assertThat(first.facts().backfilled()).isFalse();
                });
        assertThat(lines)
                .filteredOn(each -> each.orderItemId() == 43)
                .singleElement()
                .satisfies(second -> {
                    assertThat(second.facts().stockOrigin()).isEqualTo(StockOrigin.CHINA_STOCK);
                    assertThat(second.facts().release()).isNull();
                    assertThat(second.facts().backfilled()).isTrue();
                    assertThat(second.studio()).isNull();
                });
    }

    @Test
    void aCheckoutThatIsTriedAgainTakesItsNewMomentAndTheLinesItHasNow() {
        facts.freeze(List.of(line(42, 7L), line(43, 7L)), ORDERED, false);
        catalogue.say(7, said(StockOrigin.CHINA_STOCK, null, null));

        facts.freeze(List.of(line(43, 7L), line(44, 7L)), ORDERED.plusSeconds(3600), false);

        assertThat(facts.of(List.of(1L)))
                .hasSize(2)
                .allSatisfy(each -> {
                    assertThat(each.orderedAt()).isEqualTo(ORDERED.plusSeconds(3600));
                    assertThat(each.facts().stockOrigin()).isEqualTo(StockOrigin.CHINA_STOCK);
                })
                .extracting(FrozenLine::orderItemId)
                .containsExactlyInAnyOrder(43L, 44L);
    }

    @Test
    void whatAPersonSaidOfALineOutlivesAnotherTry() {
        facts.freeze(List.of(line(42, 7L)), ORDERED, false);
        grant(1, 42, goodwill("luca"), "luca");

        facts.freeze(List.of(line(42, 7L)), ORDERED.plusSeconds(3600), false);

        assertThat(facts.of(List.of(1L)))
                .singleElement()
                .satisfies(line -> assertThat(line.orderedAt()).isEqualTo(ORDERED));
    }

    @Test
    void aLineWithoutSkuIsFrozenAsUnknown() {
        facts.freeze(List.of(new LineToFreeze(42, 1, 9, 1, null, null)), ORDERED, false);

        assertThat(facts.of(List.of(1L)))
                .extracting(each -> each.facts().stockOrigin())
                .containsExactly(StockOrigin.UNKNOWN);
    }

    @Test
    void aStudiosNameIsCutToItsColumn() {
        catalogue.say(8, said(StockOrigin.PRE_ORDER, null, "s".repeat(300)));
        catalogue.say(9, said(StockOrigin.PRE_ORDER, null, "s".repeat(255)));

        facts.freeze(List.of(line(42, 8L), line(43, 9L)), ORDERED, false);

        assertThat(facts.of(List.of(1L)))
                .allSatisfy(each -> assertThat(each.studio()).hasSize(255));
    }

    @Test
    void exceptionsStandBesideTheFactsOldestFirst() {
        facts.freeze(List.of(line(42, 7L), line(43, 7L)), ORDERED, false);

        grant(1, 42, new TypedException("COVERED_BY_INQUIRY", "It is.", "asked", "2026-02-27", "2026-03-13"), "mara");
        grant(1, 42, goodwill("luca"), "luca");

        assertThat(facts.of(List.of(1L)))
                .filteredOn(each -> each.orderItemId() == 42)
                .singleElement()
                .satisfies(line -> assertThat(line.exceptions())
                        .containsExactly(
                                new CoverageException(
                                        CoverageCode.COVERED_BY_INQUIRY, "mara", LocalDate.of(2026, 2, 27), "It is."),
                                new CoverageException(
                                        CoverageCode.GOODWILL, "luca", LocalDate.of(2026, 3, 1), "For luca")));
        assertThat(facts.of(List.of(1L)))
                .filteredOn(each -> each.orderItemId() == 43)
                .singleElement()
                .satisfies(line -> assertThat(line.exceptions()).isEmpty());
    }

    @Test
    void anyNumberOfLinesIsReadInOneStatement() {
        for (long item = 0; item < 50; item++) {
            facts.freeze(List.of(new LineToFreeze(item, item % 5, 9, 1, 7L, 5L)), ORDERED, false);
            grant(item % 5, item, goodwill("luca"), "luca");
        }

        assertThat(stores.statementsOf(
                        () -> assertThat(facts.of(List.of(0L, 1L, 2L, 3L, 4L))).hasSize(50)))
                .isEqualTo(1);
        assertThat(stores.statementsOf(() -> assertThat(facts.of(List.of())).isEmpty()))
                .isZero();
    }

    @Test
    void freezingAsksTheCatalogueOnce() {
        facts.freeze(List.of(line(42, 7L), line(43, 7L), line(44, 8L)), ORDERED, false);

        assertThat(catalogue.asked()).isEqualTo(1);
    }

    private static LineToFreeze line(long item, Long sku) {
        return new LineToFreeze(item, 1, 9, 1, sku, 5L);
    }

    private void grant(long order, long item, TypedException exception, String by) {
        FactsDesk.Grant grant = new FactsDesk.Grant(order, item, exception, by);
        assertThat(stores.bean("factsDesk", FactsDesk.class).grant(grant)).isEqualTo(new FactsResult.Done());
    }

    private static TypedException goodwill(String by) {
        return new TypedException("GOODWILL", "For " + by, "why", "", "");
    }

    private static CatalogueFacts.Facts said(StockOrigin origin, String release, String studio, ProductMark... marks) {
        return new CatalogueFacts.Facts(
                origin,
                ReleaseDate.parse(release).orElse(null),
                studio,
                Set.of(marks),
                new Exclusion("mara", "Sold as seen"));
    }
}
