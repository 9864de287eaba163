// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageException;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.CoverageFlag;
import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.deadline.CountsFrom;
import io.aftersale.deadline.KeptCount;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.facts.FrozenLine;
import io.aftersale.platform.PlacedOrder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultLineStandingsTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Instant NOW = Instant.parse("2026-02-28T23:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    private final ShopInMemory shop = new ShopInMemory();
    private final LineStandings standings = shop.standings(Clock.fixed(NOW, ROME), ROME);

    @Test
    void aFrozenLineIsJudgedUnderThePolicyOfItsOrder() {
        shop.frozen.add(frozen(42, 1, 1, List.of()));
        shop.frozen.add(frozen(43, 1, 2, List.of()));

        Map<Long, LineStanding> lines = standings.of(List.of(order(1, line(42, 1), line(43, 1))));

        assertThat(lines.get(42L).coverage().outcome()).isEqualTo(CoverageOutcome.NOT_COVERED);
        assertThat(lines.get(42L).coverage().policyVersion()).isEqualTo(1);
        assertThat(lines.get(43L).coverage().outcome()).isEqualTo(CoverageOutcome.COVERED);
        assertThat(lines.get(43L).frozen()).isTrue();
    }

    @Test
    void aVersionIsReadOnceForAllLinesOfAPage() {
        LongStream.range(0, 50).forEach(item -> shop.frozen.add(frozen(item, 1, 1, List.of())));
        shop.parcels.add(parcel(1, "P1", 42));

        assertThat(standings.frozenOf(List.of(1L)).get(1L)).hasSize(50);
        assertThat(shop.policies.versionsRead).isEqualTo(1);
    }

    @Test
    void linesAlikeShareWhatWasDecidedAndOthersDoNot() {
        shop.frozen.add(frozen(42, 1, 1, List.of()));
        shop.frozen.add(frozen(43, 1, 1, List.of()));
        shop.frozen.add(frozen(45, 1, 1, List.of()));
        shop.frozen.add(frozen(44, 1, 1, List.of(new CoverageException(CoverageCode.GOODWILL, "staff", DAY, ""))));
        shop.parcels.add(parcel(1, "P1", 42));
        shop.parcels.add(parcel(1, "P2"));
        shop.parcels.add(parcel(1, "P3", 44));

        Map<Long, LineStanding> lines =
                standings.of(List.of(order(1, line(42, 1), line(43, 1), line(44, 1), line(45, 1))));

        assertThat(lines.get(45L).parcels()).isSameAs(lines.get(43L).parcels());
        assertThat(lines.get(42L).coverage()).isSameAs(lines.get(43L).coverage());
        assertThat(lines.get(42L).terms()).isSameAs(lines.get(44L).terms());
        assertThat(lines.get(44L).coverage()).isNotEqualTo(lines.get(43L).coverage());
        assertThat(lines.get(42L).parcels())
                .extracting(LineStanding.Parcel::ref)
                .containsExactly("P1", "P2");
        assertThat(lines.get(43L).parcels())
                .extracting(LineStanding.Parcel::ref)
                .containsExactly("P2");
        assertThat(lines.get(44L).parcels())
                .extracting(LineStanding.Parcel::ref)
                .containsExactly("P2", "P3");
    }

    @Test
    void anExceptionStandsOverTheDecision() {
        shop.frozen.add(frozen(42, 1, 1, List.of(new CoverageException(CoverageCode.GOODWILL, "staff", DAY, ""))));

        LineStanding line = standings.of(List.of(order(1, line(42, 1)))).get(42L);

        assertThat(line.coverage().flag()).isEqualTo(CoverageFlag.COVERED_BY_EXCEPTION);
        assertThat(line.coverage().outcome()).isEqualTo(CoverageOutcome.NOT_COVERED);
    }

    @Test
    void aLineOfWhichNothingWasFrozenIsForAPersonUnderThePolicyOfNow() {
        LineStanding line = standings.of(List.of(order(1, line(42, 2)))).get(42L);

        assertThat(line.frozen()).isFalse();
        assertThat(line.coverage().outcome()).isEqualTo(CoverageOutcome.NEEDS_REVIEW);
        assertThat(line.coverage().facts().measuredOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(line.coverage().policyVersion()).isEqualTo(1);
        assertThat(line.unitsFree()).isEqualTo(2);
        assertThat(standings.unfrozen(42, 2)).isEqualTo(line);
    }

    @Test
    void openClaimsHoldUnitsAndFinalOnesDoNot() {
        shop.claims.put(42L, List.of(claim("AS-2", "IN_REVIEW", true, 2), claim("AS-1", "WITHDRAWN", false, 1)));
        shop.claims.put(43L, List.of(claim("AS-3", "ACCEPTED", true, 5)));

        Map<Long, LineStanding> lines = standings.of(List.of(order(1, line(42, 3), line(43, 3), line(44, 3))));

        assertThat(lines.get(42L).unitsFree()).isEqualTo(1);
        assertThat(lines.get(42L).claims())
                .extracting(LineStanding.ClaimRef::number)
                .containsExactly("AS-2", "AS-1");
        assertThat(lines.get(43L).unitsFree()).isZero();
        assertThat(lines.get(44L).unitsFree()).isEqualTo(3);
    }

    @Test
    void aParcelStandsAtTheLinesThatCameInIt() {
        shop.parcels.add(parcel(1, "P1", 42));
        shop.parcels.add(parcel(1, "P2", 43));
        shop.parcels.add(parcel(1, "P3"));
        shop.parcels.add(parcel(2, "P4"));

        Map<Long, LineStanding> lines = standings.of(List.of(order(1, line(42, 1), line(43, 1))));

        assertThat(lines.get(42L).parcels())
                .extracting(LineStanding.Parcel::ref)
                .containsExactly("P1", "P3");
        assertThat(lines.get(43L).parcels())
                .extracting(LineStanding.Parcel::ref)
                .containsExactly("P2", "P3");
        assertThat(lines.get(42L).parcels().get(0))
                .isEqualTo(new LineStanding.Parcel(
                        "P1",
                        LocalDate.of(2026, 2, 12),
                        LocalDate.of(2026, 2, 16),
                        null,
                        Instant.parse("2026-02-23T23:00:00Z"),
                        LocalDate.of(2026, 2, 23)));
    }

    @Test
    void aBundleStandsByItsFrozenChildrenInTheirOrder() {
        shop.frozen.add(frozen(44, 1, 1, List.of()));
        shop.frozen.add(frozen(42, 1, 1, List.of()));
        shop.frozen.add(frozen(50, 2, 1, List.of()));

        Map<Long, List<LineStanding>> byOrder = standings.frozenOf(List.of(1L, 2L, 3L));

        assertThat(byOrder).containsOnlyKeys(1L, 2L);
        assertThat(byOrder.get(1L)).extracting(LineStanding::orderItemId).containsExactly(42L, 44L);
        assertThat(byOrder.get(2L)).extracting(LineStanding::unitsFree).containsExactly(1);
    }

    @Test
    void aPageOfFiftyLinesAsksThreeTimes() {
        PlacedOrder.Line[] fifty =
                LongStream.range(0, 50).mapToObj(id -> line(id, 1)).toArray(PlacedOrder.Line[]::new);

        assertThat(standings.of(List.of(order(1, fifty), order(2, line(60, 1)))))
                .hasSize(51);
        assertThat(shop.asked).isEqualTo(3);
    }

    @Test
    void withoutOrdersNobodyIsAsked() {
        assertThat(standings.of(List.of())).isEmpty();
        assertThat(standings.frozenOf(List.of())).isEmpty();
        assertThat(shop.asked).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER_DATE,    2026-02-10",
        "REPORT_DATE,   2026-03-01",
        "DELIVERY_DATE, 2026-02-16",
    })
    void coverageIsMeasuredOnTheDayThatThePolicyOfTheOrderNames(String measuredAt, LocalDate day) {
        shop.policies.say("coverage.measuredAt", measuredAt);
        shop.frozen.add(frozen(42, 1, 1, List.of()));
        shop.parcels.add(parcel(1, "P1", 42));

        LineStanding line = standings.of(List.of(order(1, line(42, 1)))).get(42L);

        assertThat(line.coverage().facts().measuredOn()).isEqualTo(day);
        assertThat(line.terms().measuredAt()).hasToString(measuredAt);
        assertThat(line.terms().orderedOn()).isEqualTo("2026-03-01");
    }

    @Test
    void aLineThatIsNotDeliveredStandsAsIfItWereDeliveredToday() {
        shop.policies.say("coverage.measuredAt", "DELIVERY_DATE");
        shop.frozen.add(frozen(42, 1, 1, List.of()));

        LineStanding line = standings.of(List.of(order(1, line(42, 1)))).get(42L);

        assertThat(line.coverage().facts().measuredOn()).isEqualTo("2026-03-01");
    }

    @Test
    void whereTheDayOfTheReportCountsTheVersionInForceNowHolds() {
        DefaultLineStandings later = shop.standings(Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ROME), ROME);
        shop.frozen.add(frozen(42, 1, 1, List.of()));
        assertThat(later.of(List.of(order(1, line(42, 1)))).get(42L).coverage().policyVersion())
                .isEqualTo(1);

        shop.policies.say("policy.appliesAt", "REPORT_DATE");

        LineStanding line = later.of(List.of(order(1, line(42, 1)))).get(42L);
        assertThat(line.coverage().policyVersion()).isEqualTo(2);
        assertThat(line.coverage().outcome()).isEqualTo(CoverageOutcome.COVERED);
    }

    @Test
    void endsOfKindsAreThoseThatWereKeptWithTheParcelWhateverThePolicySaysNow() {
        KeptCount kept = new KeptCount(Instant.parse("2026-03-02T23:00:00Z"), LocalDate.of(2026, 3, 2), List.of());
        RecordedParcel parcel = parcel(1, "P1");
        shop.policies.say("deadline.workingDaysByKind", "MISSING_PART=99 DAMAGED=1");
        shop.frozen.add(frozen(42, 1, 1, List.of()));
        shop.parcels.add(new RecordedParcel(
                parcel.parcel(),
                parcel.deadline(),
                parcel.lastDay(),
                "Italy",
                List.of(),
                Map.of("MISSING_PART", kept),
                CountsFrom.DELIVERED));

        LineStanding line = standings.of(List.of(order(1, line(42, 1)))).get(42L);

        assertThat(line.parcels().get(0).byKind()).isEqualTo(Map.of("MISSING_PART", kept));
        assertThat(shop.asked).isEqualTo(3);
    }

    private static FrozenLine frozen(long item, long order, int policy, List<CoverageException> exceptions) {
        CoverageFacts facts =
                new CoverageFacts(StockOrigin.IN_STOCK, ReleaseDate.of(LocalDate.of(2025, 6, 1)), Set.of(), DAY, false);
        return new FrozenLine(item, order, 1, NOW, policy, null, facts, exceptions);
    }

    private static RecordedParcel parcel(long order, String ref, long... items) {
        LocalDate delivered = LocalDate.of(2026, 2, 16);
        return new RecordedParcel(
                new ParcelDelivery(
                        order,
                        ref,
                        null,
                        null,
                        LocalDate.of(2026, 2, 12),
                        delivered,
                        null,
                        LongStream.of(items)
                                .mapToObj(item -> new ParcelDelivery.Content(item, 1))
                                .toList()),
                Instant.parse("2026-02-23T23:00:00Z"),
                LocalDate.of(2026, 2, 23));
    }

    private static LineStanding.ClaimRef claim(String number, String state, boolean open, int units) {
        return new LineStanding.ClaimRef(number, state, open, units);
    }

    private static PlacedOrder order(long id, PlacedOrder.Line... lines) {
        return new PlacedOrder(id, "N" + id, 7, List.of(lines));
    }

    private static PlacedOrder.Line line(long item, int quantity) {
        return new PlacedOrder.Line(item, 1, 1, "Dragon", "", quantity, "");
    }
}
