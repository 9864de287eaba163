// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.line.LineStanding;
import io.aftersale.platform.ShopperRequest;
import io.aftersale.web.markup.LineMarkup;
import io.aftersale.web.view.CartLineView;
import io.aftersale.web.view.FlagView;
import io.aftersale.web.view.LineView;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.NoticeView;
import io.aftersale.web.view.OrderView;
import io.aftersale.web.view.PlacedView;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.broadleafcommerce.common.web.expression.BroadleafVariableExpression;
import org.broadleafcommerce.core.catalog.domain.Product;
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
    private final BeforeOrdering before;
    private final PlacedOrders placed;
    private final LineViews views;
    private final WordsFactory words;
    private final ShopperRequest request;
    private final Clock clock;

    public AfterSaleExpression(
            OwnOrderLines own,
            BeforeOrdering before,
            PlacedOrders placed,
            LineViews views,
            WordsFactory words,
            ShopperRequest request,
            Clock clock) {
        this.own = own;
        this.before = before;
        this.placed = placed;
        this.views = views;
        this.words = words;
        this.request = request;
        this.clock = clock;
    }

    @Override
    public String getName() {
        return "aftersale";
    }

    /** The item's line, or each line of a bundle with its name; empty for a stranger's order. */
    public List<LineView> lines(OrderItem item) {
        return orElse(List.of(), () -> linesOf(item));
    }

    /** The same as the shipped theme shows them, ready and escaped; empty for a stranger's order. */
    public String lineMarkup(OrderItem item) {
        return orElse("", () -> markup().of(linesOf(item)));
    }

    /** Their flags alone, in the same way. */
    public String flagMarkup(OrderItem item) {
        return orElse("", () -> markup().flags(linesOf(item)));
    }

    private List<LineView> linesOf(OrderItem item) {
        Order order = orderOf(item);
        if (!own.isOwn(order)) {
            return List.of();
        }
        Instant now = now();
        Words said = said();
        return OrderedLines.of(item).stream()
                .map(line -> views.line(
                        order.getOrderNumber(), OrderedLines.nameInBundle(line), own.standing(order, line), now, said))
                .toList();
    }

    /** One moment for the whole page. */
    private Instant now() {
        Map<String, Instant> now = OncePerRequest.map("aftersale.now");
        return now.computeIfAbsent("now", unknown -> clock.instant());
    }

    private LineMarkup markup() {
        Map<Locale, LineMarkup> written = OncePerRequest.map("aftersale.markup");
        return written.computeIfAbsent(own.locale(), locale -> new LineMarkup(said(), request::link));
    }

    /** The words of this page, which have much to repeat. */
    private Words said() {
        Map<Locale, Words> said = OncePerRequest.map("aftersale.said");
        return said.computeIfAbsent(own.locale(), locale -> words.in(locale).remembering());
    }

    /** The order's worst flag and its one action, all orders of the page read at once; null for a stranger's order. */
    public @Nullable OrderView order(Order order, Collection<Order> orders) {
        return orNull(() -> {
            List<LineStanding> lines = own.isOwn(order) ? own.standings(order, orders) : List.of();
            return lines.isEmpty() ? null : views.order(order.getOrderNumber(), lines, now(), words.in(own.locale()));
        });
    }

    /** The flags an order placed now would get; of a bundle each part's with its name. */
    public List<CartLineView> product(Product product) {
        return orElse(List.of(), () -> before.product(product));
    }

    /** The worst of them, all products of the page read at once; null where it cannot be told. */
    public @Nullable FlagView card(Product product, Collection<Product> products) {
        return orNull(() -> before.card(product, products));
    }

    /** The flags an order of the cart placed now would get, a bundle's children each with their name. */
    public List<CartLineView> cart(OrderItem item) {
        return orElse(List.of(), () -> before.cart(item));
    }

    /** What a buyer should know of that product; null where it cannot be told, as with the next two. */
    public @Nullable NoticeView productNotice(Product product) {
        return orNull(() -> before.productNotice(product));
    }

    /** What a buyer should know of what lies in the cart; null for an empty one. */
    public @Nullable NoticeView cartNotice(@Nullable Order cart) {
        return orNull(() -> before.cartNotice(cart));
    }

    /** The same at the end of the checkout, with a tick where the policy asks for one. */
    public @Nullable NoticeView checkoutNotice(@Nullable Order cart) {
        return orNull(() -> before.checkoutNotice(cart));
    }

    /** What the buyer of an order just placed should know before the parcel is opened; null for a stranger. */
    public @Nullable PlacedView placed(Order order) {
        return orNull(() -> placed.of(order));
    }

    private static Order orderOf(OrderItem item) {
        return item.getOrder();
    }

    private <T> @Nullable T orNull(Supplier<@Nullable T> answer) {
        return orElse(Optional.<T>empty(), () -> Optional.ofNullable(answer.get()))
                .orElse(null);
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
