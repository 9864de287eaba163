// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.platform.CurrentShopper;
import io.aftersale.platform.ShopperRequest;
import io.aftersale.web.view.CartLineView;
import io.aftersale.web.view.FlagView;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.NoticeView;
import io.aftersale.web.view.NoticeViews;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.jspecify.annotations.Nullable;

/** What is said of products and carts: the flags and the notice that an order placed now would have. */
public final class BeforeOrdering {

    /** The tick's field in the store's checkout form. */
    static final String TICK = "aftersaleNotice";

    private final CatalogueFlags catalogue;
    private final LineViews flags;
    private final NoticeViews notices;
    private final WordsFactory words;
    private final CurrentShopper shopper;
    private final ShopperRequest request;

    public BeforeOrdering(
            CatalogueFlags catalogue,
            LineViews flags,
            NoticeViews notices,
            WordsFactory words,
            CurrentShopper shopper,
            ShopperRequest request) {
        this.catalogue = catalogue;
        this.flags = flags;
        this.notices = notices;
        this.words = words;
        this.shopper = shopper;
        this.request = request;
    }

    List<CartLineView> product(Product product) {
        Words said = words();
        return catalogue.decide(product).stream()
                .map(part -> new CartLineView(part.name(), flags.flag(part.decision(), said)))
                .toList();
    }

    FlagView card(Product product, Collection<Product> shown) {
        return flags.worst(
                catalogue.decide(product, shown).stream()
                        .map(CatalogueFlags.NamedDecision::decision)
                        .toList(),
                words());
    }

    List<CartLineView> cart(OrderItem item) {
        Map<DiscreteOrderItem, CoverageDecision> decided = catalogue.decideCart(item.getOrder());
        Words said = words();
        return OrderedLines.of(item).stream()
                .flatMap(line -> Optional.ofNullable(decided.get(line))
                        .map(decision -> new CartLineView(OrderedLines.nameInBundle(line), flags.flag(decision, said)))
                        .stream())
                .toList();
    }

    NoticeView productNotice(Product product) {
        return notices.product(
                catalogue.decide(product).stream()
                        .map(part -> part.decision().facts().stockOrigin())
                        .toList(),
                catalogue.policy(),
                words());
    }

    @Nullable
    NoticeView cartNotice(@Nullable Order cart) {
        Collection<CoverageDecision> lines = linesOf(cart);
        return lines.isEmpty() ? null : notices.cart(sold(lines), catalogue.policy(), words());
    }

    @Nullable
    NoticeView checkoutNotice(@Nullable Order cart) {
        Collection<CoverageDecision> lines = linesOf(cart);
        return lines.isEmpty() ? null : checkoutNotice(lines);
    }

    /** The notice over these lines, as the end of the checkout shows it. */
    NoticeView checkoutNotice(Collection<CoverageDecision> lines) {
        return notices.checkout(sold(lines), request.field(TICK).orElse(""), catalogue.policy(), words());
    }

    private Words words() {
        return words.in(shopper.locale());
    }

    private Collection<CoverageDecision> linesOf(@Nullable Order cart) {
        return cart == null || cart.getId() == null
                ? List.of()
                : catalogue.decideCart(cart).values();
    }

    private static List<StockOrigin> sold(Collection<CoverageDecision> lines) {
        return lines.stream().map(line -> line.facts().stockOrigin()).toList();
    }
}
