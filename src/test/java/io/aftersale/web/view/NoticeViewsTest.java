// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.StockOrigin;
import io.aftersale.policy.PolicyVersion;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeViewsTest {

    private static final String CONSCIOUS =
            "Resin statues are fragile and handmade: slight variations and minor imperfections between products are possible,"
                    + " and defects and breakages are common in collecting them. We invite you to order consciously.";

    private final NoticeViews notices = new NoticeViews("help@statues.example");

    @Test
    void aProductsPageSaysOnlyWhatConcernsHowItIsSold() {
        NoticeView inStock = notices.product(List.of(StockOrigin.IN_STOCK), Coverages.POLICY, Reader.english());

        assertThat(inStock.lead()).isEqualTo(CONSCIOUS);
        assertThat(inStock.origins()).isEqualTo("IN_STOCK");
        assertThat(inStock.points())
                .containsExactly("In stock: no after-sales service is available for in-stock statues that have been"
                        + " released for more than 3 months.");
        assertThat(inStock.supportEmail()).isEqualTo("help@statues.example");
        assertThat(inStock.asksForATick()).isFalse();
    }

    @Test
    void chinaStockSaysWhyItIsNotCoveredAndThatTheStudioMayStillHaveParts() {
        NoticeView china = notices.product(List.of(StockOrigin.CHINA_STOCK), Coverages.POLICY, Reader.english());

        assertThat(china.points())
                .containsExactly("China Stock: these items are not covered by the warranty, because the factory is no"
                        + " longer able to produce spare parts. In some cases the studio may still have parts in its"
                        + " warehouse.");
    }

    @Test
    void aCartSaysEachThingOnceAndHowToFilmBeforeTheParcelComes() {
        NoticeView cart = notices.cart(
                List.of(StockOrigin.CHINA_STOCK, StockOrigin.PRE_ORDER, StockOrigin.CHINA_STOCK),
                Coverages.POLICY,
                Reader.english());

        assertThat(cart.origins()).isEqualTo("PRE_ORDER CHINA_STOCK");
        assertThat(cart.points()).hasSize(5);
        assertThat(cart.points().get(0))
                .isEqualTo("Pre-order: products bought in pre-order are always covered by our after-sales service.");
        assertThat(cart.points().get(2)).startsWith("When the parcel comes, please film the unboxing");
        assertThat(cart.points().get(3))
                .isEqualTo("Please report any damage within 5 working days of the courier\u2019s delivery date.");
        assertThat(cart.points().get(4)).endsWith("Nobody can promise a part, a refund or a date beforehand.");
    }

    @Test
    void theNumbersAreThoseOfThePolicy() {
        PolicyVersion strict = policy(Map.of("coverage.inStockMonths", "1", "deadline.workingDays", "1"));

        NoticeView cart = notices.cart(List.of(StockOrigin.IN_STOCK), strict, Reader.italian());

        assertThat(cart.points().get(0)).contains("da pi\u00f9 di un mese");
        assertThat(cart.points().get(2)).contains("entro un giorno lavorativo");
    }

    @Test
    void theMerchantsOwnWordsStandInPlaceOfTheFirstParagraph() {
        PolicyVersion own = policy(Map.of("text.notice.it", "Prima riga.\nSeconda <b>riga</b>.\n"));

        assertThat(notices.product(List.of(StockOrigin.IN_STOCK), own, Reader.italian())
                        .lead())
                .isEqualTo("Prima riga.\nSeconda <b>riga</b>.");
        assertThat(notices.product(List.of(StockOrigin.IN_STOCK), own, Reader.english())
                        .lead())
                .isEqualTo(CONSCIOUS);
    }

    @Test
    void aTickIsAskedForOnlyWhereThePolicySaysSo() {
        PolicyVersion asks = policy(Map.of("notice.tick", "true"));
        List<StockOrigin> sold = List.of(StockOrigin.PRE_ORDER);

        NoticeView asked = notices.checkout(sold, "", asks, Reader.english());

        assertThat(notices.checkout(sold, "", Coverages.POLICY, Reader.english())
                        .asksForATick())
                .isFalse();
        assertThat(asked.tick()).isEqualTo("I have read this notice about fragility, coverage and the unboxing video.");
        assertThat(asked.ticked()).isFalse();
        assertThat(asked.words().sentences()).startsWith(CONSCIOUS).endsWith(asked.tick());
        assertThat(asked.words().token()).startsWith("2.en.");
    }

    @Test
    void whatWasTickedStaysTickedOnThePageThatComesBack() {
        PolicyVersion asks = policy(Map.of("notice.tick", "true"));
        List<StockOrigin> sold = List.of(StockOrigin.PRE_ORDER);
        String token =
                notices.checkout(sold, "", asks, Reader.english()).words().token();

        assertThat(notices.checkout(sold, token, asks, Reader.english()).ticked())
                .isTrue();
        assertThat(notices.checkout(sold, token, asks, Reader.italian()).ticked())
                .isFalse();
        assertThat(notices.checkout(sold, token, Coverages.POLICY, Reader.english())
                        .ticked())
                .isFalse();
    }

    private static PolicyVersion policy(Map<String, String> changes) {
        Map<String, String> settings = new HashMap<>(PolicyVersion.shopDefaults());
        settings.putAll(changes);
        return PolicyVersion.of(2, Instant.EPOCH, settings);
    }
}
