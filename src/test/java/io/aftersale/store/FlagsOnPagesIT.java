// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.demo.StatementCounter;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The flag wherever a shopper meets it, by the demo's own data. */
class FlagsOnPagesIT {

    @ParameterizedTest
    @CsvSource({
        "kirin, COVERED", "valkyrie, COVERED", "samurai, COVERED", "mermaid, COVERED", "golem, NOT_COVERED",
        "raven, COVERED", "phoenix, NOT_COVERED", "oni, NOT_COVERED", "sphinx, NEEDS_REVIEW", "lantern, NEEDS_REVIEW",
        "minotaur, COVERED", "fox, NEEDS_REVIEW", "knight, COVERED", "base, NOT_COVERED"
    })
    void aProductPageShowsTheFlagAnOrderOfTodayWouldGet(String statue, String flag) {
        String page = Visitor.stranger().get("/statues/" + statue).body();

        assertThat(Shop.all(page, "data-aftersale-flag=\"(\\w+)\"")).containsExactly(flag);
    }

    @Test
    void aBundlesPageShowsTheFlagOfEachPart() {
        String page = Visitor.stranger().get("/statues/diorama").body();

        assertThat(flags(page)).containsExactly("COVERED", "NOT_COVERED");
    }

    @Test
    void eachOfMarasOrdersShowsItsLinesFlagsDeadlinesAndActions() {
        Visitor mara = Visitor.shopper("mara@example.com");

        String late = orderWith(mara, "Golem");
        String parcels = orderWith(mara, "Minotaur");
        Shop.Placed sent = Shop.order("mara@example.com", "kirin", "mermaid");
        Shop.shipped(sent, "2026-11-21");
        String onItsWay = mara.get(sent.page()).body();
        String bundle = orderWith(mara, "Lantern");
        String excepted = orderWith(mara, "Oni");

        assertThat(flags(late)).containsExactly("NOT_COVERED", "NOT_COVERED");
        assertThat(Shop.all(late, "data-aftersale-action=\"([\\w-]+)\"")).containsOnly("report-late");
        assertThat(Shop.all(parcels, "data-aftersale-deadline=\"([^\"]+)\""))
                .containsExactly("2026-11-20T00:00:00+01:00", "2026-12-01T00:00:00+01:00");
        assertThat(Shop.all(onItsWay, "data-aftersale-action=\"([\\w-]+)\"")).containsOnly("not-yet");
        assertThat(flags(bundle)).containsExactlyInAnyOrder("COVERED", "NOT_COVERED", "NEEDS_REVIEW");
        assertThat(flags(excepted)).containsExactly("COVERED_BY_EXCEPTION", "NEEDS_REVIEW");
        assertThat(excepted).contains("two heads and one sword");
    }

    @Test
    void theOrderHistoryShowsTheWorstFlagAndOneReportButtonForEachOrder() {
        String history =
                Visitor.shopper("mara@example.com").get("/account/orders").body();

        assertThat(flags(history)).contains("NOT_COVERED", "NEEDS_REVIEW", "COVERED");
        assertThat(history).contains("data-aftersale-action=\"report\"");
    }

    @Test
    void theSamePageSpeaksItalian() {
        Visitor visitor = Visitor.stranger();

        String page = visitor.get("/statues/phoenix?blLocaleCode=it").body();

        assertThat(page).contains("lang=\"it\"").doesNotContain("aftersale.flag", "not covered by the studio");
    }

    @Test
    void nothingOfMarasShowsToKen() {
        Visitor ken = Visitor.shopper("ken@example.com");
        Shop.Placed marasOrder = Shop.order("mara@example.com", "valkyrie");

        assertThat(ken.get(marasOrder.page()).body()).doesNotContain("data-aftersale-");
        assertThat(ken.get(marasOrder.reportPage()).status()).isEqualTo(404);
        assertThat(ken.get(marasOrder.reportPage()).body())
                .isEqualTo(ken.get("/account/after-sale/report?order=424242").body());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void anOrderPageCostsThreeStatementsMoreHoweverManyLines(int lines) {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", Shop.statues(lines));
        mara.get(order.page());
        StatementCounter.take();

        String page = mara.get(order.page()).body();

        assertThat(flags(page)).hasSize(lines);
        assertThat(StatementCounter.take()).isBetween(1, 3);
    }

    @Test
    void theOrderHistoryCostsThreeStatementsMoreForAllOrders() {
        Visitor mara = Visitor.shopper("mara@example.com");
        mara.get("/account/orders");
        StatementCounter.take();

        mara.get("/account/orders");

        assertThat(StatementCounter.take()).isBetween(1, 3);
    }

    private static String orderWith(Visitor visitor, String statue) {
        return Shop.all(visitor.get("/account/orders").body(), "href=\"(/account/orders/\\d+)\"").stream()
                .distinct()
                .sorted(Comparator.comparing(path -> new BigInteger(path.replaceAll("\\D", ""))))
                .map(path -> visitor.get(path).body())
                .filter(page -> page.contains(statue))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> flags(String page) {
        return Shop.all(page, "data-aftersale-flag=\"(\\w+)\"");
    }
}
