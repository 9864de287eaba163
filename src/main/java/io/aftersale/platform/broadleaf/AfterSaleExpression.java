// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.line.LineStanding;
import io.aftersale.web.view.CartLineView;
import io.aftersale.web.view.LineView;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.OrderView;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.broadleafcommerce.common.web.expression.BroadleafVariableExpression;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What templates call as {@code #aftersale}: flags, deadlines and actions as strings. It shows nothing of an order that is
 * not the visitor's own, whatever page it stands on (A56), and a failure of ours never breaks a page of the store.
 */
public final class AfterSaleExpression implements BroadleafVariableExpression {

    private static final Logger LOG = LoggerFactory.getLogger(AfterSaleExpression.class);

    private final OwnOrderLines own;
    private final CatalogueFlags catalogue;
    private final LineViews views;
    private final WordsFactory words;
    private final Clock clock;

    public AfterSaleExpression(
            OwnOrderLines own, CatalogueFlags catalogue, LineViews views, WordsFactory words, Clock clock) {
        this.own = own;
        this.catalogue = catalogue;
        this.views = views;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String getName() {
        return "aftersale";
    }

    /** The item's line, or each line of a bundle with its name; empty for a stranger's order. */
    public List<LineView> lines(OrderItem item) {
        return orElse(List.of(), () -> {
            Order order = orderOf(item);
            if (!own.isOwn(order)) {
                return List.of();
            }
            Instant now = clock.instant();
            Words said = words.in(own.locale());
            return OrderedLines.of(item).stream()
                    .map(line -> views.line(
                            order.getOrderNumber(), nameInBundle(line), own.standing(order, line), now, said))
                    .toList();
        });
    }

    /** The order's worst flag and its one action, all orders of the page read at once; null for a stranger's order. */
    public @Nullable OrderView order(Order order, Collection<Order> orders) {
        return this.<Optional<OrderView>>orElse(Optional.empty(), () -> {
                    List<LineStanding> lines = own.isOwn(order) ? own.standings(order, orders) : List.of();
                    return lines.isEmpty()
                            ? Optional.empty()
                            : Optional.of(views.order(
                                    order.getOrderNumber(), lines, clock.instant(), words.in(own.locale())));
                })
                .orElse(null);
    }

    /** The flags an order placed now would get; of a bundle each part's with its name. */
    public List<CartLineView> product(Product product) {
        return orElse(List.of(), () -> {
            Words said = words.in(own.locale());
            return catalogue.decide(product).stream()
                    .map(part -> new CartLineView(part.name(), views.flag(part.decision(), said)))
                    .toList();
        });
    }

    /** The flags an order of the cart placed now would get, a bundle's children each with their name. */
    public List<CartLineView> cart(OrderItem item) {
        return orElse(List.of(), () -> {
            Map<DiscreteOrderItem, io.aftersale.coverage.CoverageDecision> decided =
                    catalogue.decideCart(orderOf(item));
            return OrderedLines.of(item).stream()
                    .flatMap(line -> Optional.ofNullable(decided.get(line))
                            .map(decision ->
                                    new CartLineView(nameInBundle(line), views.flag(decision, words.in(own.locale()))))
                            .stream())
                    .toList();
        });
    }

    private static Order orderOf(OrderItem item) {
        return item.getOrder();
    }

    private static String nameInBundle(DiscreteOrderItem line) {
        return line.getBundleOrderItem() == null ? "" : line.getName();
    }

    @SuppressWarnings("CatchingUnchecked") // the store's page is worth more than our flag
    private <T> T orElse(T nothing, Supplier<T> answer) {
        try {
            return answer.get();
        } catch (RuntimeException failed) {
            LOG.error("After-sale flags could not be shown", failed);
            return nothing;
        }
    }
}
