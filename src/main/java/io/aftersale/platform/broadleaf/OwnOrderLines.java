// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.line.LineStanding;
import io.aftersale.line.LineStandings;
import io.aftersale.platform.CurrentShopper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.OrderStatus;

/** Where the visitor's own order lines stand, read once a request for all orders of the page. */
public final class OwnOrderLines {

    private static final long NO_LINE = 0;

    private final LineStandings standings;
    private final CurrentShopper shopper;

    public OwnOrderLines(LineStandings standings, CurrentShopper shopper) {
        this.standings = standings;
        this.shopper = shopper;
    }

    Locale locale() {
        return shopper.locale();
    }

    /** Whether it is the visitor's own and placed; of a cart or a cancelled order nothing is offered (A48). */
    boolean isOwn(Order order) {
        return order != null
                && OrderStatus.SUBMITTED.equals(order.getStatus())
                && order.getOrderNumber() != null
                && shopper.customerId()
                        .filter(id -> id.equals(order.getCustomer().getId()))
                        .isPresent();
    }

    LineStanding standing(Order order, DiscreteOrderItem line) {
        LineStanding frozen = frozen(order, List.of(order)).get(line.getId());
        return frozen == null ? standings.unfrozen(line.getId(), OrderedLines.units(line)) : frozen;
    }

    /** Of an order of which nothing was frozen: one line for a person to look at. */
    List<LineStanding> standings(Order order, Collection<Order> orders) {
        Map<Long, LineStanding> frozen = frozen(order, orders);
        return frozen.isEmpty() ? List.of(standings.unfrozen(NO_LINE, 1)) : List.copyOf(frozen.values());
    }

    /** By the item's id, in its order. */
    private Map<Long, LineStanding> frozen(Order order, Collection<Order> orders) {
        Map<Long, Map<Long, LineStanding>> known = OncePerRequest.map("aftersale.lines");
        if (!known.containsKey(order.getId())) {
            List<Long> own =
                    orders.stream().filter(this::isOwn).map(Order::getId).toList();
            Map<Long, List<LineStanding>> read = standings.frozenOf(own);
            own.forEach(id -> known.put(id, byItem(read.getOrDefault(id, List.of()))));
        }
        return known.getOrDefault(order.getId(), Map.of());
    }

    private static Map<Long, LineStanding> byItem(List<LineStanding> lines) {
        Map<Long, LineStanding> byItem = new LinkedHashMap<>();
        lines.forEach(line -> byItem.put(line.orderItemId(), line));
        return byItem;
    }
}
