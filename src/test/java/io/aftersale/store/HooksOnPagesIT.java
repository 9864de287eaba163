// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.demo.StatementCounter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The attributes that themes, scripts and checks hold on to, on every page that shows something of ours. */
class HooksOnPagesIT {

    private final Visitor mara = Visitor.shopper("mara@example.com");

    @Test
    void cardsOfHomeAndCategoryShowAFlagEach() {
        String home = Visitor.stranger().get("/").body();
        String category = Visitor.stranger().get("/folklore").body();

        assertThat(List.of(home, category)).allSatisfy(page -> {
            int cards = Shop.all(page, "(class=\"card\")").size();
            assertThat(cards).isPositive();
            assertThat(hook(page, "root")).hasSize(cards).containsOnly("card");
            assertThat(hook(page, "flag")).hasSize(cards);
        });
        assertThat(hook(home, "flag")).contains("COVERED", "NOT_COVERED", "NEEDS_REVIEW");
    }

    @Test
    void aShelfCostsTwoStatementsMoreForAllItsCards() {
        Visitor.stranger().get("/folklore");
        StatementCounter.take();

        Visitor.stranger().get("/folklore");

        assertThat(StatementCounter.take()).isBetween(1, 2);
    }

    @Test
    void aBundlesCardShowsItsWorstFlag() {
        String home = Visitor.stranger().get("/").body();

        String card = Shop.one(home, "(?s)(href=\"/statues/diorama\".*?</article>)");
        assertThat(hook(card, "flag")).containsExactly("NOT_COVERED");
    }

    @Test
    void productCartAndCheckoutShowFlagsUnderTheirRoots() {
        Visitor visitor = Visitor.stranger();
        Basket basket = Basket.of(visitor, "kirin", "diorama");

        assertThat(hook(visitor.get("/statues/kirin").body(), "root")).containsExactly("product");
        assertThat(List.of(basket.cart(), basket.checkout())).allSatisfy(page -> {
            assertThat(hook(page, "flag")).containsExactly("COVERED", "COVERED", "NOT_COVERED");
            assertThat(Set.copyOf(hook(page, "root"))).containsExactlyInAnyOrder("cart", "notice");
        });
    }

    @Test
    void aConfirmationShowsFlagsAndLinesToTheShopperAndFlagsToAGuest() {
        String own = Basket.of(mara, "kirin").order(Map.of()).body();
        String guests = Basket.of(Visitor.stranger(), "kirin").order(Map.of()).body();

        assertThat(hook(own, "flag")).containsExactly("COVERED");
        assertThat(hook(own, "line")).hasSize(1);
        assertThat(hook(own, "root")).containsExactly("line", "placed");
        assertThat(hook(guests, "flag")).containsExactly("COVERED");
        assertThat(hook(guests, "line")).isEmpty();
    }

    @Test
    void historyDetailsAndReportShowLinesDeadlinesAndActions() {
        String history = mara.get("/account/orders").body();
        String delivered = page(history, "Ronin", "Samurai");

        assertThat(hook(history, "root")).isNotEmpty().containsOnly("order");
        assertThat(hook(history, "flag")).contains("COVERED", "NOT_COVERED", "NEEDS_REVIEW");
        assertThat(new TreeSet<>(hook(history, "action"))).contains("report", "report-late");
        assertThat(hook(delivered, "root")).isNotEmpty().containsOnly("line");
        assertThat(hook(delivered, "line")).isNotEmpty().allMatch(id -> id.matches("\\d+"));
        assertThat(hook(delivered, "flag")).hasSameSizeAs(hook(delivered, "line"));
        assertThat(hook(delivered, "deadline"))
                .isNotEmpty()
                .allMatch(end -> end.matches("2026-\\d\\d-\\d\\dT00:00:00\\+01:00"));
        assertThat(hook(delivered, "action")).contains("report");
        String report = mara.get(Shop.one(delivered, "href=\"(/account/after-sale/report[^\"]+)\"")
                        .replace("&amp;", "&"))
                .body();
        assertThat(hook(report, "root")).containsExactly("report");
        assertThat(hook(report, "line")).isNotEmpty();
        assertThat(hook(report, "flag")).isNotEmpty();
    }

    @Test
    void aClaimIsHookedOnItsPagesOnTheOrderAndInTheBackOffice() {
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        String number = Report.complete(mara, order, order.items().get(0));

        String details = mara.get(order.page()).body();
        assertThat(hook(details, "action")).containsExactly("open-claim");
        assertThat(hook(details, "claim")).containsExactly(number);
        assertThat(hook(details, "claim-state")).containsOnly("IN_REVIEW");
        assertThat(hook(mara.get("/account/after-sale/claims").body(), "claim")).contains(number);
        String claim = mara.get("/account/after-sale/claims/" + number).body();
        assertThat(hook(claim, "root")).containsExactly("claim");
        assertThat(hook(claim, "claim")).containsExactly(number);
        assertThat(hook(claim, "claim-state")).isNotEmpty().containsOnly("IN_REVIEW");
        assertThat(hook(claim, "flag")).containsExactly("COVERED");
        assertThat(hook(claim, "line"))
                .containsExactly(Long.toString(order.items().get(0)));

        Visitor agent = Visitor.staff("agent");
        String queue = agent.get("/after-sale").body();
        assertThat(hook(queue, "root")).containsExactly("admin");
        assertThat(hook(queue, "flag"))
                .isNotEmpty()
                .hasSameSizeAs(Shop.all(queue, "<tr[^>]*data-aftersale-claim=\"([^\"]+)\""));
        String workspace = agent.get("/after-sale/claims/" + number).body();
        assertThat(hook(workspace, "claim")).containsExactly(number);
        assertThat(hook(workspace, "flag")).containsExactly("COVERED");
        assertThat(hook(workspace, "line")).contains(Long.toString(order.items().get(0)));
        assertThat(hook(workspace, "claim-state")).isNotEmpty().containsOnly("IN_REVIEW");
    }

    @Test
    void theSameWordsStandBesideALineWhereverItIsShown() {
        String label = "Covered \u2013 pre-order";
        String why = "Pre-order items are always covered by our after-sales service.";
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        String number = Report.complete(mara, order, order.items().get(0));
        Basket basket = Basket.of(mara, "valkyrie");

        assertThat(List.of(
                        mara.get("/").body(),
                        mara.get("/statues/valkyrie").body(),
                        basket.cart(),
                        basket.checkout(),
                        basket.order(Map.of()).body(),
                        mara.get(order.page()).body(),
                        mara.get(order.reportPage()).body(),
                        mara.get("/account/after-sale/claims/" + number).body(),
                        Visitor.staff("agent").get("/after-sale").body(),
                        Visitor.staff("agent")
                                .get("/after-sale/claims/" + number)
                                .body()))
                .allSatisfy(page -> assertThat(page).contains(label, why));
    }

    private String page(String history, String... names) {
        return Shop.all(history, "href=\"(/account/orders/\\d+)\"").stream()
                .distinct()
                .map(path -> mara.get(path).body())
                .filter(each -> List.of(names).stream().anyMatch(each::contains))
                .filter(each -> hook(each, "action").contains("report")
                        && !hook(each, "deadline").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> hook(String page, String name) {
        return Shop.all(page, "data-aftersale-" + name + "=\"([^\"]*)\"");
    }
}
