// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {

    private static final EstimateTerms SHOP = EstimateTerms.parse(1, "7-14", "*/*=15-70+");
    private static final EstimateTerms BY_SIZE =
            EstimateTerms.parse(4, "7-14", "large/sea=40-90+ large/*=20-60 */air=15-25 */*=15-70+");

    @Test
    void aPartInStockAtTheStudioIsAtTheWarehouseFirstAndThenAtTheShopper() {
        Estimate.Dated estimate = Estimate.fromStudio(LocalDate.of(2026, 12, 1), SHOP, null, null);

        assertThat(estimate.legs())
                .containsExactly(
                        new Estimate.Leg(
                                Estimate.Way.STUDIO_TO_SHOP_WAREHOUSE,
                                new DayRange(7, 14, false),
                                new DateRange(LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 15), false)),
                        new Estimate.Leg(
                                Estimate.Way.SHOP_WAREHOUSE_TO_SHOPPER,
                                new DayRange(15, 70, true),
                                new DateRange(LocalDate.of(2026, 12, 23), LocalDate.of(2027, 2, 23), true)));
        assertThat(estimate.arrival())
                .isEqualTo(new DateRange(LocalDate.of(2026, 12, 23), LocalDate.of(2027, 2, 23), true));
    }

    @Test
    void theTotalIsTheSumOfBothWaysAndStaysOpen() {
        Estimate.Dated estimate = Estimate.fromStudio(LocalDate.of(2026, 12, 1), SHOP, null, null);

        assertThat(estimate.total()).isEqualTo(new DayRange(22, 84, true));
        assertThat(estimate.from()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(estimate.policyVersion()).isEqualTo(1);
    }

    @Test
    void onceShippedByTheShopOnlyTheLastWayIsCounted() {
        Estimate.Dated estimate = Estimate.fromShopWarehouse(LocalDate.of(2028, 2, 14), BY_SIZE, "large", "sea");

        assertThat(estimate.legs())
                .containsExactly(new Estimate.Leg(
                        Estimate.Way.SHOP_WAREHOUSE_TO_SHOPPER,
                        new DayRange(40, 90, true),
                        new DateRange(LocalDate.of(2028, 3, 25), LocalDate.of(2028, 5, 14), true)));
        assertThat(estimate.total()).isEqualTo(new DayRange(40, 90, true));
        assertThat(estimate.policyVersion()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "large, sea, 40, 90, true",
        "large, air, 20, 60, false",
        "large, ,    20, 60, false",
        "small, air, 15, 25, false",
        ",      air, 15, 25, false",
        "small, sea, 15, 70, true",
        ",      ,    15, 70, true",
    })
    void theEntryThatSaysMostCounts(String size, String method, int least, int most, boolean orMore) {
        assertThat(BY_SIZE.toShopper(size, method)).isEqualTo(new DayRange(least, most, orMore));
    }

    @Test
    void anEndIsOpenWhereEitherWayIs() {
        DayRange open = DayRange.parse("1-2+");
        DayRange closed = DayRange.parse("10-20");

        assertThat(open.plus(closed)).isEqualTo(new DayRange(11, 22, true));
        assertThat(closed.plus(open)).isEqualTo(new DayRange(11, 22, true));
        assertThat(closed.plus(closed)).isEqualTo(new DayRange(20, 40, false));
    }

    @Test
    void aPartMadeOnDemandHasNoDateButTheStudiosOwn() {
        assertThat(new Estimate.OnDemand(null).accordingToStudio()).isNull();
        assertThat(new Estimate.OnDemand(LocalDate.of(2027, 5, 1)).accordingToStudio())
                .isEqualTo(LocalDate.of(2027, 5, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14-7", "7", "7-", "-7-14", "7-14 +", "7-1400", "", "7\u20131"})
    void daysThatGoDownOrAreWrittenOtherwiseAreRefused(String written) {
        assertThatThrownBy(() -> DayRange.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sameDayIsTheShortestRange() {
        assertThat(DayRange.parse("0-0").after(LocalDate.of(2026, 2, 28)))
                .isEqualTo(new DateRange(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 2, 28), false));
        assertThatThrownBy(() -> new DayRange(-1, 0, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "large/sea=40-90+, 'there is no entry */* for what no other entry speaks of'",
        "*/*=15-70 */*=15-70+, '*/* is there twice'",
        "*/*=70-15, '70-15 does not go from few days to many'",
        "*/*, '\"*/*\" is not days from-to'",
    })
    void aFaultyTableIsRefusedInWords(String delivery, String said) {
        assertThatThrownBy(() -> EstimateTerms.parse(1, "7-14", delivery))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(said);
    }
}
