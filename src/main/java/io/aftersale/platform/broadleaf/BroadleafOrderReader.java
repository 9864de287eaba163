// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Submitted orders by two statements each; nothing is loaded into the session that the page did not ask for. */
public class BroadleafOrderReader implements OrderReader {

    private static final String ORDER =
            "select o.id, o.orderNumber, o.customer.id from org.broadleafcommerce.core.order.domain.OrderImpl o"
                    + " where o.status = 'SUBMITTED' and ";
    private static final String LINES = "select d.id, d.quantity, d.name, d.sku.id, p.id, p.url, b.name, b.quantity,"
            + " o.id, bo.id from org.broadleafcommerce.core.order.domain.DiscreteOrderItemImpl d"
            + " left join d.product p left join d.bundleOrderItem b left join d.order o left join b.order bo"
            + " where (o.id in (:orders) or bo.id in (:orders)) and d.id not in"
            + " (select g.id from org.broadleafcommerce.core.order.domain.GiftWrapOrderItemImpl g) order by d.id";
    private static final int AT_ONCE = 500;
    private static final String BUYERS = "select o.id, o.emailAddress, c.emailAddress, c.firstName, c.lastName"
            + " from org.broadleafcommerce.core.order.domain.OrderImpl o join o.customer c where o.id in (:orders)";

    private final EntityManager em;

    public BroadleafOrderReader(EntityManager em) {
        this.em = em;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<PlacedOrder> ofShopper(String orderNumber, long customerId) {
        if (orderNumber.indexOf('\0') >= 0) {
            return Optional.empty(); // some databases refuse to look for it
        }
        return first(em.createQuery(ORDER + "o.orderNumber = :number and o.customer.id = :customer", Object[].class)
                .setParameter("number", orderNumber)
                .setParameter("customer", customerId));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<PlacedOrder> byNumber(String orderNumber) {
        return orderNumber.indexOf('\0') >= 0
                ? Optional.empty()
                : first(em.createQuery(ORDER + "o.orderNumber = :number", Object[].class)
                        .setParameter("number", orderNumber));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<PlacedOrder> byId(long orderId) {
        return first(em.createQuery(ORDER + "o.id = :order", Object[].class).setParameter("order", orderId));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Map<Long, Buyer> buyers(Collection<Long> orderIds) {
        return orderIds.isEmpty()
                ? Map.of()
                : em.createQuery(BUYERS, Object[].class).setParameter("orders", orderIds).getResultList().stream()
                        .collect(Collectors.toMap(row -> (Long) row[0], BroadleafOrderReader::buyer));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<PlacedOrder> byNumbers(Collection<String> orderNumbers) {
        return some(
                "o.orderNumber in (:asked)",
                orderNumbers.stream()
                        .filter(number -> number.indexOf('\0') < 0)
                        .distinct()
                        .toList());
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<PlacedOrder> byIds(Collection<Long> orderIds) {
        return some("o.id in (:asked)", orderIds.stream().distinct().toList());
    }

    private List<PlacedOrder> some(String condition, List<?> asked) {
        List<PlacedOrder> orders = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            orders.addAll(orders(em.createQuery(ORDER + condition, Object[].class)
                    .setParameter("asked", asked.subList(from, Math.min(from + AT_ONCE, asked.size())))));
        }
        return orders;
    }

    private Optional<PlacedOrder> first(TypedQuery<Object[]> query) {
        return orders(query.setMaxResults(1)).stream().findFirst();
    }

    private List<PlacedOrder> orders(TypedQuery<Object[]> query) {
        List<Object[]> rows = query.getResultList();
        Map<Long, List<PlacedOrder.Line>> lines =
                lines(rows.stream().map(row -> (Long) row[0]).toList());
        return rows.stream()
                .map(row -> new PlacedOrder(
                        (Long) row[0], (String) row[1], (Long) row[2], lines.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private Map<Long, List<PlacedOrder.Line>> lines(List<Long> orderIds) {
        return orderIds.isEmpty()
                ? Map.of()
                : em.createQuery(LINES, Object[].class).setParameter("orders", orderIds).getResultList().stream()
                        .collect(Collectors.groupingBy(
                                row -> (Long) (row[8] == null ? row[9] : row[8]),
                                Collectors.mapping(BroadleafOrderReader::line, Collectors.toList())));
    }

    private static PlacedOrder.Line line(Object[] row) {
        int bundles = row[7] == null ? 1 : (Integer) row[7];
        return new PlacedOrder.Line(
                (Long) row[0],
                (Long) row[3],
                row[4] == null ? 0 : (Long) row[4],
                text(row[2]),
                text(row[6]),
                (Integer) row[1] * bundles,
                text(row[5]));
    }

    private static Buyer buyer(Object[] row) {
        String name = Stream.of(row[3], row[4])
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return new Buyer(name, text(row[1] == null ? row[2] : row[1]));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
