// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.line.LineStanding;
import io.aftersale.line.LineStandings;
import io.aftersale.line.UnreadLine;
import io.aftersale.platform.CurrentShopper;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.OrderStatus;

/** Where the visitor's own order lines stand, read once a request for all orders of the page, within some seconds or not at all. */
public final class OwnOrderLines {

    private static final long NO_LINE = 0;
    private static final String UNREAD = "lines";

    private final LineStandings standings;
    private final CurrentShopper shopper;
    private final LimitedWait wait;
    private final Clock clock;
    private final ZoneId zone;

    public OwnOrderLines(LineStandings standings, CurrentShopper shopper, LimitedWait wait, Clock clock, ZoneId zone) {
        this.standings = standings;
        this.shopper = shopper;
        this.wait = wait;
        this.clock = clock;
        this.zone = zone;
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
        return frozen == null ? unfrozen(line.getId(), OrderedLines.units(line)) : frozen;
    }

    /** Of an order of which nothing was frozen: one line for a person to look at. */
    List<LineStanding> standings(Order order, Collection<Order> orders) {
        Map<Long, LineStanding> frozen = frozen(order, orders);
        return frozen.isEmpty() ? List.of(unfrozen(NO_LINE, 1)) : List.copyOf(frozen.values());
    }

    /** By the item's id, in its order. */
    private Map<Long, LineStanding> frozen(Order order, Collection<Order> orders) {
        Map<Long, Map<Long, LineStanding>> known = OncePerRequest.map("aftersale.lines");
        if (!known.containsKey(order.getId())) {
            List<Long> own =
                    orders.stream().filter(this::isOwn).map(Order::getId).toList();
            Map<Long, List<LineStanding>> read =
                    read(() -> standings.frozenOf(own)).orElse(Map.of());
            own.forEach(id -> known.put(id, byItem(read.getOrDefault(id, List.of()))));
        }
        return known.getOrDefault(order.getId(), Map.of());
    }

    private static Map<Long, LineStanding> byItem(List<LineStanding> lines) {
        Map<Long, LineStanding> byItem = new LinkedHashMap<>();
        lines.forEach(line -> byItem.put(line.orderItemId(), line));
        return byItem;
    }

    private LineStanding unfrozen(long item, int units) {
        return read(() -> standings.unfrozen(item, units))
                .orElseGet(() ->
                        UnreadLine.of(item, units, clock.instant().atZone(zone).toLocalDate()));
    }

    /** A page waits once: what could not be read for it is not tried again. */
    private <T> Optional<T> read(Supplier<T> work) {
        Map<String, Boolean> failed = OncePerRequest.map("aftersale.unread");
        if (failed.containsKey(UNREAD)) {
            return Optional.empty();
        }
        Optional<T> answer = wait.read(work);
        if (answer.isEmpty()) {
            failed.put(UNREAD, true);
        }
        return answer;
    }
}
