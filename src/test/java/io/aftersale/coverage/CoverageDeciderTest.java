// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageDeciderTest {

    private static final CoverageTerms THREE_MONTHS =
            new CoverageTerms(1, Period.ofMonths(3), CoverageOutcome.NEEDS_REVIEW, CoverageOutcome.NEEDS_REVIEW);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final CoverageDecider decider = new CoverageDecider();

    @ParameterizedTest
    @CsvSource({
        "2025-11-30, 2026-02-27, 2026-02-28, IN_STOCK_WITHIN_MONTHS",
        "2025-11-30, 2026-02-28, 2026-02-28, IN_STOCK_WITHIN_MONTHS",
        "2025-11-30, 2026-03-01, 2026-02-28, IN_STOCK_RELEASED_TOO_LONG",
        "2023-11-30, 2024-02-29, 2024-02-29, IN_STOCK_WITHIN_MONTHS",
        "2023-11-30, 2024-03-01, 2024-02-29, IN_STOCK_RELEASED_TOO_LONG",
        "2026-01-31, 2026-04-30, 2026-04-30, IN_STOCK_WITHIN_MONTHS",
        "2026-01-31, 2026-05-01, 2026-04-30, IN_STOCK_RELEASED_TOO_LONG",
        "2025-12-01, 2026-03-01, 2026-03-01, IN_STOCK_WITHIN_MONTHS",
        "2025-12-01, 2026-03-02, 2026-03-01, IN_STOCK_RELEASED_TOO_LONG",
        "2026-02-28, 2026-05-28, 2026-05-28, IN_STOCK_WITHIN_MONTHS",
        "2026-02-28, 2026-05-29, 2026-05-28, IN_STOCK_RELEASED_TOO_LONG",
        "2026-08-31, 2026-11-30, 2026-11-30, IN_STOCK_WITHIN_MONTHS",
        "2026-08-31, 2026-12-01, 2026-11-30, IN_STOCK_RELEASED_TOO_LONG",
        "2027-01-15, 2026-11-23, 2027-04-15, NOT_YET_RELEASED",
        "2026-11-23, 2026-11-23, 2027-02-23, IN_STOCK_WITHIN_MONTHS",
        "2026-11-24, 2026-11-23, 2027-02-24, NOT_YET_RELEASED",
        "2026-02, 2026-05-28, 2026-05-28, IN_STOCK_WITHIN_MONTHS",
        "2026-Q1, 2026-06-30, 2026-06-30, IN_STOCK_WITHIN_MONTHS",
        "2026-Q1, 2026-07-01, 2026-06-30, IN_STOCK_RELEASED_TOO_LONG",
    })
    void inStockIsCoveredUntilThreeMonthsAfterReleaseAndThatDayCounts(
            String release, LocalDate measuredOn, LocalDate lastDay, CoverageCode code) {
        CoverageDecision decision = decide(facts(StockOrigin.IN_STOCK, release, measuredOn));

        assertThat(decision.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(code);
            assertThat(reason.lastCoveredDay()).isEqualTo(lastDay);
            assertThat(reason.release()).hasToString(release);
        });
        assertThat(decision.outcome()).isEqualTo(code.usual());
        assertThat(decision.policyVersion()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"none", "2020-01-01", "2030-01-01"})
    void aPreOrderIsCoveredWhateverItsReleaseDate(String release) {
        CoverageDecision decision = decide(facts(StockOrigin.PRE_ORDER, release, TODAY));

        assertThat(decision.outcome()).isEqualTo(CoverageOutcome.COVERED);
        assertThat(codes(decision)).containsExactly(CoverageCode.PRE_ORDER_ALWAYS_COVERED);
    }

    @Test
    void chinaStockReleasedYesterdayIsNotCoveredForThatReasonOnly() {
        CoverageDecision decision = decide(facts(StockOrigin.CHINA_STOCK, "2026-11-22", TODAY));

        assertThat(decision.flag()).isEqualTo(CoverageFlag.NOT_COVERED);
        assertThat(codes(decision)).containsExactly(CoverageCode.CHINA_STOCK_NOT_COVERED);
    }

    @Test
    void anUnknownReleaseDateOfAnInStockStatueIsForAPerson() {
        CoverageDecision decision = decide(facts(StockOrigin.IN_STOCK, null, TODAY));

        assertThat(decision.flag()).isEqualTo(CoverageFlag.NEEDS_REVIEW);
        assertThat(codes(decision)).containsExactly(CoverageCode.RELEASE_DATE_UNKNOWN);
    }

    @Test
    void anUnknownStockOriginIsForAPerson() {
        CoverageDecision decision = decide(facts(StockOrigin.UNKNOWN, "2026-11-01", TODAY));

        assertThat(decision.flag()).isEqualTo(CoverageFlag.NEEDS_REVIEW);
        assertThat(codes(decision)).containsExactly(CoverageCode.STOCK_ORIGIN_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = StockOrigin.class,
            names = {"IN_STOCK", "UNKNOWN"})
    void aShopMayCoverWhatItDoesNotKnow(StockOrigin origin) {
        CoverageTerms kind =
                new CoverageTerms(2, Period.ofMonths(3), CoverageOutcome.COVERED, CoverageOutcome.NEEDS_REVIEW);

        CoverageDecision decision = decider.decide(facts(origin, null, TODAY), kind, List.of());

        assertThat(decision.flag()).isEqualTo(CoverageFlag.COVERED);
        assertThat(decision.policyVersion()).isEqualTo(2);
    }

    @Test
    void exhaustedPartsAreForAPersonUnlessThePolicyExcludesThem() {
        CoverageFacts marked = marked(StockOrigin.IN_STOCK, ProductMark.SPARE_PARTS_EXHAUSTED, false);
        CoverageTerms hard =
                new CoverageTerms(1, Period.ofMonths(3), CoverageOutcome.NEEDS_REVIEW, CoverageOutcome.NOT_COVERED);

        assertThat(decide(marked).flag()).isEqualTo(CoverageFlag.NEEDS_REVIEW);
        assertThat(decider.decide(marked, hard, List.of()).flag()).isEqualTo(CoverageFlag.NOT_COVERED);
        assertThat(codes(decide(marked)))
                .containsExactly(CoverageCode.IN_STOCK_WITHIN_MONTHS, CoverageCode.SPARE_PARTS_EXHAUSTED);
    }

    @Test
    void anExcludedProductIsNotCoveredAndKeepsEveryReason() {
        CoverageDecision decision = decide(marked(StockOrigin.IN_STOCK, ProductMark.NO_AFTER_SALE_SERVICE, true));

        assertThat(decision.outcome()).isEqualTo(CoverageOutcome.NOT_COVERED);
        assertThat(codes(decision))
                .containsExactly(
                        CoverageCode.IN_STOCK_WITHIN_MONTHS,
                        CoverageCode.PRODUCT_EXCLUDED,
                        CoverageCode.SNAPSHOT_BACKFILLED);
        assertThat(decision.headline().code()).isEqualTo(CoverageCode.PRODUCT_EXCLUDED);
    }

    @Test
    void anExclusionSaysWhoAndWhyAlsoAsANoteOnAPreOrder() {
        Exclusion exclusion = new Exclusion("luca", "Sold as seen");
        CoverageFacts excluded = new CoverageFacts(
                StockOrigin.IN_STOCK, null, Set.of(ProductMark.NO_AFTER_SALE_SERVICE), exclusion, TODAY, false);
        CoverageFacts preOrder = new CoverageFacts(
                StockOrigin.PRE_ORDER, null, Set.of(ProductMark.NO_AFTER_SALE_SERVICE), exclusion, TODAY, false);
        CoverageFacts unmarked = new CoverageFacts(StockOrigin.IN_STOCK, null, Set.of(), exclusion, TODAY, false);

        assertThat(decide(excluded).headline())
                .isEqualTo(new CoverageReason(
                        CoverageCode.PRODUCT_EXCLUDED, CoverageOutcome.NOT_COVERED, null, null, exclusion));
        assertThat(decide(preOrder).reasons().get(1).exclusion()).isEqualTo(exclusion);
        assertThat(decide(preOrder).flag()).isEqualTo(CoverageFlag.COVERED);
        assertThat(unmarked.exclusion()).isNull();
    }

    @ParameterizedTest
    @EnumSource(ProductMark.class)
    void aMarkNeverLowersAPreOrder(ProductMark mark) {
        CoverageDecision decision = decide(marked(StockOrigin.PRE_ORDER, mark, false));

        assertThat(decision.flag()).isEqualTo(CoverageFlag.COVERED);
        assertThat(decision.reasons()).hasSize(2);
        assertThat(decision.headline().code()).isEqualTo(CoverageCode.PRE_ORDER_ALWAYS_COVERED);
    }

    @Test
    void anExceptionStandsOverTheDecisionAndNeverInsteadOfIt() {
        CoverageException inquiry = new CoverageException(
                CoverageCode.COVERED_BY_INQUIRY, "agent", LocalDate.of(2026, 12, 1), "parts in studio warehouse");
        CoverageFacts china = facts(StockOrigin.CHINA_STOCK, null, LocalDate.of(2026, 12, 20));

        CoverageDecision decision = decider.decide(china, THREE_MONTHS, List.of(inquiry));

        assertThat(decision.flag()).isEqualTo(CoverageFlag.COVERED_BY_EXCEPTION);
        assertThat(decision.outcome()).isEqualTo(CoverageOutcome.NOT_COVERED);
        assertThat(codes(decision)).containsExactly(CoverageCode.CHINA_STOCK_NOT_COVERED);
        assertThat(decision.exceptions()).containsExactly(inquiry);
    }

    @Test
    void anExceptionOverACoveredLineChangesNothingThatIsShown() {
        CoverageException goodwill = new CoverageException(CoverageCode.GOODWILL, "supervisor", TODAY, "");

        CoverageDecision decision =
                decider.decide(facts(StockOrigin.PRE_ORDER, null, TODAY), THREE_MONTHS, List.of(goodwill));

        assertThat(decision.flag()).isEqualTo(CoverageFlag.COVERED);
    }

    @Test
    void everyCombinationOfFactsHasADecisionWithItsReasons() {
        for (StockOrigin origin : StockOrigin.values()) {
            for (String release : new String[] {null, "2026-01-01", "2026-10", "2027-Q1"}) {
                for (Set<ProductMark> marks : List.of(Set.<ProductMark>of(), Set.of(ProductMark.values()))) {
                    CoverageDecision decision = decide(new CoverageFacts(origin, parsed(release), marks, TODAY, true));
                    assertThat(decision.reasons()).isNotEmpty();
                    assertThat(decision.headline().argues()).isEqualTo(decision.outcome());
                    assertThat(decision.outcome() == CoverageOutcome.COVERED || origin != StockOrigin.PRE_ORDER)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void termsThatWouldRefuseTheUnknownAreNoTerms() {
        assertThatThrownBy(() -> new CoverageTerms(
                        1, Period.ofMonths(3), CoverageOutcome.NOT_COVERED, CoverageOutcome.NEEDS_REVIEW))
                .hasMessageContaining("coverage.unknownReleaseDate");
        assertThatThrownBy(() ->
                        new CoverageTerms(1, Period.ofMonths(3), CoverageOutcome.COVERED, CoverageOutcome.COVERED))
                .hasMessageContaining("sparePartsExhausted");
    }

    @Test
    void onlyAnInquiryOrGoodwillIsAnException() {
        assertThatThrownBy(() -> new CoverageException(CoverageCode.PRODUCT_EXCLUDED, "x", TODAY, ""))
                .hasMessageContaining("PRODUCT_EXCLUDED");
    }

    @ParameterizedTest
    @EnumSource(CoverageCode.class)
    void everyCodeNamesItsRule(CoverageCode code) {
        assertThat(code.rule()).matches("[RA]\\d+");
    }

    private CoverageDecision decide(CoverageFacts facts) {
        return decider.decide(facts, THREE_MONTHS, List.of());
    }

    private static CoverageFacts facts(StockOrigin origin, String release, LocalDate measuredOn) {
        return new CoverageFacts(origin, parsed(release), Set.of(), measuredOn, false);
    }

    private static CoverageFacts marked(StockOrigin origin, ProductMark mark, boolean backfilled) {
        return new CoverageFacts(origin, parsed("2026-10-12"), Set.of(mark), TODAY, backfilled);
    }

    private static ReleaseDate parsed(String release) {
        return ReleaseDate.parse(release).orElse(null);
    }

    private static List<CoverageCode> codes(CoverageDecision decision) {
        return decision.reasons().stream().map(CoverageReason::code).toList();
    }
}
