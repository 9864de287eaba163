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
import io.aftersale.facts.FactsDesk.Correction;
import io.aftersale.facts.FactsDesk.Grant;
import io.aftersale.facts.FactsDesk.Revoke;
import io.aftersale.facts.FactsResult;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.FrozenLine;
import io.aftersale.facts.LineRecord;
import io.aftersale.facts.LineToFreeze;
import io.aftersale.facts.TypedException;
import io.aftersale.facts.TypedFacts;
import io.aftersale.facts.TypedFacts.Fault;
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

/** One Chinese statue (42) of order 1, placed on 2026-03-02; now is two days later. */
class FactsDeskTest {

    private static final Instant ORDERED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final TypedFacts IN_STOCK = new TypedFacts("in_stock", " 2026-01 ", "Prime 1", "");

    private final CatalogueInMemory catalogue = new CatalogueInMemory();
    private Stores stores;
    private FrozenFacts facts;
    private FactsDesk desk;

    @BeforeEach
    void open() {
        stores = Stores.open(new MovedClock("2026-03-04T10:00:00Z"), catalogue, new FilesInMemory());
        facts = stores.bean("frozenFacts", FrozenFacts.class);
        desk = stores.bean("factsDesk", FactsDesk.class);
        catalogue.say(42, new CatalogueFacts.Facts(StockOrigin.CHINA_STOCK, null, "Prime 1", Set.of()));
        facts.freeze(List.of(new LineToFreeze(42, 1, 7, 1, 42L, 1L)), ORDERED, false);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void correctedFactsHoldFromNowOnAndTheFormerOnesAreKept() {
        assertThat(correct(0, IN_STOCK, " Invoice seen ")).isEqualTo(new FactsResult.Done());

        CoverageFacts former =
                new CoverageFacts(StockOrigin.CHINA_STOCK, null, Set.of(), LocalDate.of(2026, 3, 2), false);
        FrozenLine line = facts.of(List.of(1L)).get(0);
        assertThat(line.facts())
                .isEqualTo(new CoverageFacts(
                        StockOrigin.IN_STOCK,
                        new ReleaseDate("2026-01", LocalDate.of(2026, 1, 31)),
                        Set.of(),
                        LocalDate.of(2026, 3, 2),
                        false));
        assertThat(line.policyVersion()).isEqualTo(1);
        assertThat(line.orderedAt()).isEqualTo(ORDERED);
        assertThat(record().former())
                .containsExactly(new LineRecord.Former(former, "Prime 1", NOW, "luca", "Invoice seen"));
    }

    @Test
    void whoTakesALineOutOfTheServiceAndWhyIsKeptAndStaysWithWhatHeldBefore() {
        correct(0, new TypedFacts("CHINA_STOCK", "", "Prime 1", "NO_AFTER_SALE_SERVICE", "Sold as seen"), "contract");
        FactsResult another = desk.correct(new Correction(
                1, 42, 1, new TypedFacts("IN_STOCK", "", "", "NO_AFTER_SALE_SERVICE", "Sold as seen"), "mara", "seen"));
        correct(2, IN_STOCK, "it is served");

        assertThat(another).isEqualTo(new FactsResult.Done());
        assertThat(record().line().facts().exclusion()).isNull();
        assertThat(record().former())
                .extracting(former -> former.facts().exclusion())
                .containsExactly(new Exclusion("luca", "Sold as seen"), new Exclusion("luca", "Sold as seen"), null);
    }

    @Test
    void aLineIsNotTakenOutOfTheServiceWithoutAReason() {
        assertThat(correct(0, new TypedFacts("CHINA_STOCK", "", "", "NO_AFTER_SALE_SERVICE", ""), "why"))
                .isEqualTo(new FactsResult.Refused(List.of(new Fault("exclusionReason", "noExclusionReason"))));
    }

    @Test
    void formerFactsStandNewestFirst() {
        correct(0, IN_STOCK, "first");
        correct(1, new TypedFacts("PRE_ORDER", "", "", "SPARE_PARTS_EXHAUSTED"), "second");

        assertThat(record().former()).extracting(LineRecord.Former::reason).containsExactly("second", "first");
        assertThat(record().line().studio()).isNull();
        assertThat(record().line().facts().marks()).containsExactly(ProductMark.SPARE_PARTS_EXHAUSTED);
    }

    @Test
    void whoSawOlderFactsIsToldSo() {
        correct(0, IN_STOCK, "first");

        assertThat(correct(0, TypedFacts.NONE, "second")).isEqualTo(new FactsResult.ChangedMeanwhile());
        assertThat(record().former()).hasSize(1);
    }

    @Test
    void allFaultsAreToldAtTheirFields() {
        assertThat(correct(0, new TypedFacts("SOLD", "soon", "a\tb", "BROKEN"), " "))
                .isEqualTo(new FactsResult.Refused(List.of(
                        new Fault("stockOrigin", "badStockOrigin"),
                        new Fault("releaseDate", "badReleaseDate"),
                        new Fault("studio", "badStudio"),
                        new Fault("marks", "badMark"),
                        new Fault("reason", "noReason"))));
        assertThat(correct(0, new TypedFacts("CHINA_STOCK", "", "Prime 1 ", ""), "why"))
                .isEqualTo(new FactsResult.Refused(List.of(new Fault("", "nothingDiffers"))));
        assertThat(correct(0, IN_STOCK, "r".repeat(4001)))
                .isEqualTo(new FactsResult.Refused(List.of(new Fault("reason", "tooLong"))));
        assertThat(record().former()).isEmpty();
    }

    @Test
    void aLineOfAnotherOrderIsMissing() {
        assertThat(desk.correct(new Correction(2, 42, 0, IN_STOCK, "luca", "why")))
                .isEqualTo(new FactsResult.Missing());
        assertThat(desk.grant(new Grant(1, 43, goodwill(), "luca"))).isEqualTo(new FactsResult.Missing());
        assertThat(desk.revoke(new Revoke(1, 1, "luca", "why"))).isEqualTo(new FactsResult.Missing());
        desk.grant(new Grant(1, 42, goodwill(), "luca"));
        assertThat(desk.revoke(new Revoke(2, record().exceptions().get(0).id(), "luca", "why")))
                .isEqualTo(new FactsResult.Missing());
        assertThat(desk.of(2)).isEmpty();
    }

    @Test
    void aPersonsWordTakesTheBackfillsMarkAwayAStudioAloneDoesNot() {
        facts.freeze(List.of(new LineToFreeze(43, 1, 7, 1, 42L, 1L)), ORDERED, true);

        desk.correct(new Correction(1, 43, 0, new TypedFacts("CHINA_STOCK", "", "XM", ""), "luca", "other studio"));
        assertThat(desk.of(1).get(1).line().facts().backfilled()).isTrue();

        desk.correct(new Correction(1, 43, 1, IN_STOCK, "luca", "invoice seen"));
        assertThat(desk.of(1).get(1).line().facts().backfilled()).isFalse();
        assertThat(desk.of(1).get(1).former().get(0).facts().backfilled()).isTrue();
    }

    @Test
    void anExceptionStandsOverTheLineUntilItIsTakenBackAndThenStaysInTheRecord() {
        assertThat(desk.grant(new Grant(1, 42, goodwill(), "luca"))).isEqualTo(new FactsResult.Done());
        CoverageException granted =
                new CoverageException(CoverageCode.GOODWILL, "luca", LocalDate.of(2026, 3, 4), "We help you.");
        assertThat(facts.of(List.of(1L)).get(0).exceptions()).containsExactly(granted);

        long id = record().exceptions().get(0).id();
        assertThat(desk.revoke(new Revoke(1, id, "mara", " ")))
                .isEqualTo(new FactsResult.Refused(List.of(new Fault("reason", "noReason"))));
        assertThat(desk.revoke(new Revoke(1, id, "mara", "a mistake"))).isEqualTo(new FactsResult.Done());

        assertThat(facts.of(List.of(1L)).get(0).exceptions()).isEmpty();
        assertThat(record().exceptions())
                .containsExactly(new LineRecord.Granted(
                        id,
                        granted,
                        "two heads left",
                        NOW,
                        null,
                        null,
                        false,
                        new LineRecord.Revoked(NOW, "mara", "a mistake")));
        assertThat(desk.revoke(new Revoke(1, id, "luca", "again"))).isEqualTo(new FactsResult.ChangedMeanwhile());
    }

    @Test
    void anExceptionIsGrantedOnce() {
        desk.grant(new Grant(1, 42, goodwill(), "luca"));

        assertThat(desk.grant(new Grant(1, 42, goodwill(), "luca")))
                .isEqualTo(new FactsResult.Refused(List.of(new Fault("code", "alreadyGranted"))));
        assertThat(desk.grant(new Grant(1, 42, inquiry("2026-03-02"), "luca"))).isEqualTo(new FactsResult.Done());
        assertThat(facts.of(List.of(1L)).get(0).exceptions())
                .extracting(CoverageException::code)
                .containsExactly(CoverageCode.GOODWILL, CoverageCode.COVERED_BY_INQUIRY);
    }

    @Test
    void anAnswerToAnInquiryCountsWhereItWasValidOnTheDayOfTheOrder() {
        assertThat(desk.grant(new Grant(1, 42, inquiry("2026-03-01"), "luca")))
                .isEqualTo(new FactsResult.Refused(List.of(new Fault("validUntil", "overBeforeOrder"))));
        desk.grant(new Grant(1, 42, inquiry("2026-03-02"), "luca"));
        assertThat(facts.of(List.of(1L)).get(0).exceptions()).hasSize(1);

        stores.sql("UPDATE AFTERSALE_EXCEPTION SET VALID_UNTIL = DATE '2026-03-01'");

        assertThat(facts.of(List.of(1L)).get(0).exceptions()).isEmpty();
        assertThat(record().exceptions())
                .extracting(LineRecord.Granted::validUntil, LineRecord.Granted::counts)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 3, 1), false));
    }

    @Test
    void anyNumberOfLinesIsReadInTwoStatements() {
        for (long item = 100; item < 120; item++) {
            facts.freeze(List.of(new LineToFreeze(item, 5, 7, 1, 42L, 1L)), ORDERED, true);
            desk.grant(new Grant(5, item, goodwill(), "luca"));
            desk.correct(new Correction(5, item, 0, IN_STOCK, "luca", "why"));
        }

        assertThat(stores.statementsOf(() -> assertThat(desk.of(5)).hasSize(20)))
                .isEqualTo(2);
    }

    private FactsResult correct(int seen, TypedFacts typed, String reason) {
        return desk.correct(new Correction(1, 42, seen, typed, "luca", reason));
    }

    private LineRecord record() {
        return desk.of(1).get(0);
    }

    private static TypedException goodwill() {
        return new TypedException("GOODWILL", "We help you.", "two heads left", "", "");
    }

    private static TypedException inquiry(String validUntil) {
        return new TypedException("COVERED_BY_INQUIRY", "Covered.", "mail", "2026-02-20", validUntil);
    }
}
