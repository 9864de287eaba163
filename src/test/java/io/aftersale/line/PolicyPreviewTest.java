// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.CoverageFlag;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.facts.CatalogueFacts;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.LineToFreeze;
import io.aftersale.facts.store.JpaFrozenLines;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines of SKU 1 are in stock, released on 10 January 2026; those of SKU 2 are pre-ordered. Ordered on 2 May, now is 20 May. */
class PolicyPreviewTest {

    private static final Instant ORDERED = Instant.parse("2026-05-02T10:00:00Z");
    private static final long IN_STOCK = 1;
    private static final long PRE_ORDER = 2;

    private final MovedClock clock = new MovedClock("2026-05-20T10:00:00Z");
    private final Map<Long, List<LineStanding.ClaimRef>> claims = new HashMap<>();
    private Stores stores;
    private PolicyPreview preview;

    @BeforeEach
    void open() {
        CatalogueInMemory catalogue = new CatalogueInMemory();
        catalogue.say(
                IN_STOCK,
                new CatalogueFacts.Facts(
                        StockOrigin.IN_STOCK, ReleaseDate.parse("2026-01-10").orElseThrow(), null, Set.of()));
        catalogue.say(PRE_ORDER, new CatalogueFacts.Facts(StockOrigin.PRE_ORDER, null, null, Set.of()));
        stores = Stores.open(clock, catalogue, new FilesInMemory());
        preview = new DefaultPolicyPreview(
                new JpaFrozenLines(stores.em()),
                stores.bean("deliveries", DeliveryService.class),
                orders -> claims,
                stores.bean("policies", PolicyBook.class),
                stores.bean("calendars", Calendars.class),
                clock,
                ZoneId.of("Europe/Rome"));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void aLineThatWouldGetAnotherFlagIsShownWithBoth() {
        freeze(11, IN_STOCK);
        freeze(12, PRE_ORDER);

        PolicyPreview.Outcome outcome = with(Map.of("coverage.inStockMonths", "6"));

        assertThat(outcome)
                .usingRecursiveComparison()
                .ignoringFields("shown")
                .isEqualTo(new PolicyPreview.Outcome(2, 2, false, 1, 0, 0, 0, List.of()));
        assertThat(outcome.shown()).singleElement().satisfies(line -> {
            assertThat(line.orderItemId()).isEqualTo(11);
            assertThat(line.before().flag()).isEqualTo(CoverageFlag.NOT_COVERED);
            assertThat(line.after().flag()).isEqualTo(CoverageFlag.COVERED);
            assertThat(line.after().policyVersion()).isEqualTo(2);
            assertThat(line.moves()).isFalse();
            assertThat(line.deadlineChanges()).isFalse();
        });
    }

    @Test
    void aLineThatKeepsItsFlagWithAnotherLastDayIsCountedApart() {
        freeze(11, IN_STOCK);

        PolicyPreview.Outcome outcome = with(Map.of("coverage.inStockMonths", "2"));

        assertThat(outcome.flags()).isZero();
        assertThat(outcome.reasons()).isEqualTo(1);
        assertThat(outcome.shown())
                .singleElement()
                .satisfies(line -> assertThat(line.onlyReasonChanges()).isTrue());
    }

    @Test
    void aDeliveredLineShowsTheLastDayItWouldHave() {
        freeze(11, PRE_ORDER);
        freeze(12, PRE_ORDER);
        deliver(11, "P1", "2026-05-11");
        deliver(11, "P2", "2026-05-12");

        PolicyPreview.Outcome outcome = with(Map.of("deadline.workingDays", "10"));

        assertThat(outcome.deadlines()).isEqualTo(1);
        assertThat(outcome.flags() + outcome.reasons()).isZero();
        assertThat(outcome.shown()).singleElement().satisfies(line -> {
            assertThat(line.lastDayBefore()).isEqualTo(LocalDate.of(2026, 5, 19));
            assertThat(line.lastDayAfter()).isEqualTo(LocalDate.of(2026, 5, 26));
            assertThat(line.deadlineChanges()).isTrue();
        });
    }

    @Test
    void aProposalThatCountsFromTheCollectedDayShowsTheLastDayOfTheParcelCollectedLast() {
        freeze(11, PRE_ORDER);
        stores.bean("deliveries", DeliveryService.class)
                .record(
                        new ParcelDelivery(11, "P1", null, null, null, LocalDate.of(2026, 5, 11), null, List.of())
                                .withCollectedOn(LocalDate.of(2026, 5, 14)),
                        ORDERED);
        deliver(11, "P2", "2026-05-12");

        assertThat(with(Map.of("delivery.countsFrom", "COLLECTED")).shown())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.lastDayBefore()).isEqualTo(LocalDate.of(2026, 5, 19));
                    assertThat(line.lastDayAfter()).isEqualTo(LocalDate.of(2026, 5, 21));
                });
    }

    @Test
    void whatChangesNothingShowsNothing() {
        freeze(11, IN_STOCK);
        deliver(11, "P1", "2026-05-11");

        assertThat(with(Map.of("urgent.hours", "48")))
                .isEqualTo(new PolicyPreview.Outcome(1, 1, false, 0, 0, 0, 0, List.of()));
    }

    @Test
    void aLineWithAClosedClaimIsNotOpen() {
        LongStream.rangeClosed(11, 14).forEach(item -> freeze(item, IN_STOCK));
        claims.put(11L, List.of(claim(false)));
        claims.put(12L, List.of(claim(true), claim(false)));
        claims.put(13L, List.of(claim(true)));

        PolicyPreview.Outcome outcome = with(Map.of("coverage.inStockMonths", "6"));

        assertThat(outcome.lookedAt()).isEqualTo(4);
        assertThat(outcome.open()).isEqualTo(3);
        assertThat(outcome.shown()).extracting(PreviewedLine::orderItemId).containsExactly(14L, 13L, 12L);
    }

    @Test
    void anOrderThatLeavesItToTheDayOfTheReportReallyChanges() {
        publish(2, "2026-05-01T00:00:00Z", "policy.appliesAt", "REPORT_DATE");
        publish(3, "2026-05-10T00:00:00Z", "coverage.inStockMonths", "4");
        freeze(11, IN_STOCK);
        deliver(11, "P1", "2026-05-11");

        PolicyPreview.Outcome back = with(Map.of("coverage.inStockMonths", "3"));
        PolicyPreview.Outcome longer = with(Map.of("deadline.workingDays", "10", "coverage.inStockMonths", "4"));

        assertThat(back.moving()).isEqualTo(1);
        assertThat(back.shown()).singleElement().satisfies(line -> {
            assertThat(line.before().policyVersion()).isEqualTo(3);
            assertThat(line.before().flag()).isEqualTo(CoverageFlag.COVERED);
            assertThat(line.after().flag()).isEqualTo(CoverageFlag.NOT_COVERED);
        });
        assertThat(longer.deadlines()).isEqualTo(1);
        assertThat(longer.moving()).isZero();
    }

    @Test
    void coverageIsMeasuredOnTheDayThatTheVersionSays() {
        freeze(11, IN_STOCK);
        freeze(12, IN_STOCK);
        deliver(11, "P1", "2026-05-10");

        assertThat(flagsWhenMeasuredAt("ORDER_DATE", "4")).containsExactly(CoverageFlag.COVERED, CoverageFlag.COVERED);
        assertThat(flagsWhenMeasuredAt("REPORT_DATE", "4")).isEmpty();
        assertThat(flagsWhenMeasuredAt("DELIVERY_DATE", "4")).containsExactly(CoverageFlag.COVERED);
    }

    @Test
    void fromTheNewestTwoThousandAreLookedAtAndAHundredShown() {
        freeze(LongStream.rangeClosed(1, 2001).toArray());

        PolicyPreview.Outcome outcome = with(Map.of("coverage.inStockMonths", "6"));

        assertThat(outcome.lookedAt()).isEqualTo(2000);
        assertThat(outcome.flags()).isEqualTo(2000);
        assertThat(outcome.more()).isTrue();
        assertThat(outcome.shown())
                .hasSize(100)
                .first()
                .satisfies(line -> assertThat(line.orderItemId()).isEqualTo(2001));
        stores.sql("DELETE FROM AFTERSALE_LINE_FACTS WHERE ORDER_ITEM_ID = 1");
        assertThat(with(Map.of()).more()).isFalse();
        assertThat(with(Map.of()).lookedAt()).isEqualTo(2000);
    }

    @Test
    void aBatchOfFourHundredLinesIsAsManyStatementsAsOne() {
        freeze(1, IN_STOCK);
        with(Map.of());
        long one = stores.statementsOf(() -> with(Map.of()));
        freeze(LongStream.rangeClosed(2, 400).toArray());

        assertThat(stores.statementsOf(() -> with(Map.of()))).isEqualTo(one);
    }

    private List<CoverageFlag> flagsWhenMeasuredAt(String day, String months) {
        return with(Map.of("coverage.measuredAt", day, "coverage.inStockMonths", months)).shown().stream()
                .filter(PreviewedLine::flagChanges)
                .map(line -> line.after().flag())
                .toList();
    }

    private PolicyPreview.Outcome with(Map<String, String> changes) {
        Map<String, String> settings = new HashMap<>(PolicyVersion.shopDefaults());
        settings.putAll(changes);
        return preview.of(PolicyVersion.of(2, clock.instant(), settings));
    }

    private void freeze(long item, long sku) {
        facts().freeze(List.of(new LineToFreeze(item, item, 7, 1, sku, 1L)), ORDERED, false);
    }

    private void freeze(long... items) {
        facts().freeze(
                        LongStream.of(items)
                                .mapToObj(item -> new LineToFreeze(item, item, 7, 1, IN_STOCK, 1L))
                                .toList(),
                        ORDERED,
                        false);
    }

    private FrozenFacts facts() {
        return stores.bean("frozenFacts", FrozenFacts.class);
    }

    private void deliver(long order, String parcel, String day) {
        stores.bean("deliveries", DeliveryService.class)
                .record(
                        new ParcelDelivery(order, parcel, null, null, null, LocalDate.parse(day), null, List.of()),
                        ORDERED);
    }

    private void publish(int number, String from, String setting, String value) {
        stores.sql(
                "INSERT INTO AFTERSALE_POLICY (VERSION_NUMBER, VALID_FROM, PUBLISHED_AT, PUBLISHED_BY, NOTE) VALUES ("
                        + number + ", " + Instant.parse(from).toEpochMilli() + ", 0, 'test', '')",
                "INSERT INTO AFTERSALE_POLICY_SETTING SELECT " + number + ", NAME, CASE NAME WHEN '" + setting
                        + "' THEN '" + value
                        + "' ELSE SETTING_VALUE END FROM AFTERSALE_POLICY_SETTING WHERE VERSION_NUMBER = "
                        + (number - 1));
    }

    private static LineStanding.ClaimRef claim(boolean open) {
        return new LineStanding.ClaimRef("AS-1", open ? "IN_REVIEW" : "REFUSED", open, 1);
    }
}
