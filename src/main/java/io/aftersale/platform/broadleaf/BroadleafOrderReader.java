// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
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
    private static final String LINES = "select d.id, d.quantity, d.name, d.sku.id, p.id, p.url, b.name, b.quantity"
            + " from org.broadleafcommerce.core.order.domain.DiscreteOrderItemImpl d"
            + " left join d.product p left join d.bundleOrderItem b"
            + " where (d.order.id = :order or b.order.id = :order) and d.id not in"
            + " (select g.id from org.broadleafcommerce.core.order.domain.GiftWrapOrderItemImpl g) order by d.id";
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

    private Optional<PlacedOrder> first(TypedQuery<Object[]> query) {
        return query.setMaxResults(1).getResultList().stream()
                .findFirst()
                .map(row -> new PlacedOrder((Long) row[0], (String) row[1], (Long) row[2], lines((Long) row[0])));
    }

    private List<PlacedOrder.Line> lines(Long orderId) {
        return em.createQuery(LINES, Object[].class).setParameter("order", orderId).getResultList().stream()
                .map(BroadleafOrderReader::line)
                .toList();
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
