// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.notice.OrderNotice.LineNotice;
import io.aftersale.platform.ShopperRequest;
import io.aftersale.web.view.OrderNotices;
import io.aftersale.web.view.PlacedView;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.web.core.CustomerState;
import org.jspecify.annotations.Nullable;

/** What is said of an order just placed: to its shopper all of it, to a guest of the same session no address of an account. */
public final class PlacedOrders {

    private final OwnOrderLines own;
    private final CatalogueFlags catalogue;
    private final OrderNotices notices;
    private final WordsFactory words;
    private final ShopperRequest request;
    private final Clock clock;

    public PlacedOrders(
            OwnOrderLines own,
            CatalogueFlags catalogue,
            OrderNotices notices,
            WordsFactory words,
            ShopperRequest request,
            Clock clock) {
        this.own = own;
        this.catalogue = catalogue;
        this.notices = notices;
        this.words = words;
        this.request = request;
        this.clock = clock;
    }

    @Nullable
    PlacedView of(Order order) {
        if (!own.isOwn(order) && !isOfThisGuest(order)) {
            return null;
        }
        Words said = words.in(own.locale());
        List<LineNotice> lines = own.isOwn(order) ? ownLines(order, said) : guestLines(order, said);
        return PlacedView.of(
                notices.order(order.getOrderNumber(), lines, catalogue.policy().deadlineTerms(), said),
                request.store());
    }

    private List<LineNotice> ownLines(Order order, Words said) {
        Instant now = clock.instant();
        return OrderedLines.of(order).stream()
                .map(line -> notices.line(order.getOrderNumber(), line.getName(), own.standing(order, line), now, said))
                .toList();
    }

    private List<LineNotice> guestLines(Order order, Words said) {
        return catalogue.decideCart(order).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getId()))
                .map(entry -> notices.line(entry.getKey().getName(), entry.getValue(), said))
                .toList();
    }

    private static boolean isOfThisGuest(Order order) {
        Customer visitor = CustomerState.getCustomer();
        return visitor != null
                && visitor.isAnonymous()
                && OrderStatus.SUBMITTED.equals(order.getStatus())
                && visitor.getId().equals(order.getCustomer().getId());
    }
}
