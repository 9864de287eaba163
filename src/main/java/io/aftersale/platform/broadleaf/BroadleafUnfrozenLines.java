// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.facts.LineToFreeze;
import io.aftersale.facts.OrderedLine;
import io.aftersale.facts.UnfrozenLines;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.TemporalType;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Looks through the platform's order items: those of an order by themselves, and those inside a bundle. */
public class BroadleafUnfrozenLines implements UnfrozenLines {

    private static final String LINE = "org.broadleafcommerce.core.order.domain.DiscreteOrderItemImpl d";
    private static final String SUBMITTED =
            " o.status = 'SUBMITTED' and o.submitDate >= :from and o.submitDate < :to and d.quantity > 0";
    private static final String UNFROZEN =
            " and not exists (select g.id from org.broadleafcommerce.core.order.domain.GiftWrapOrderItemImpl g"
                    + " where g.id = d.id)"
                    + " and not exists (select f.orderItemId from io.aftersale.facts.store.LineFactsImpl f"
                    + " where f.orderItemId = d.id)";
    private static final String SINGLE = " from " + LINE + " join d.order o";
    private static final String IN_BUNDLE = " from " + LINE + " join d.bundleOrderItem b join b.order o";
    private static final String OF_SINGLE = " where d.bundleOrderItem is null and" + SUBMITTED + UNFROZEN;
    private static final String OF_BUNDLE = " where b.quantity > 0 and" + SUBMITTED + UNFROZEN;
    private static final String ORDERS_OF_SINGLE =
            ("select o.id" + SINGLE + OF_SINGLE).replaceAll("\\bd\\b", "also").replaceAll("\\bo\\b", "its");
    private static final String PRODUCTS =
            " left join d.sku s left join s.defaultProduct dp left join s.product sp left join d.product p";
    private static final String COLUMNS =
            ", o.id, o.customer.id, s.id, dp.id, sp.id, p.id, o.submitDate"; // after id, quantity and bundles
    private static final String NEXT = " and d.id > :after order by d.id";

    private final EntityManager em;

    public BroadleafUnfrozenLines(EntityManager em) {
        this.em = em;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Count count(Span submitted) {
        long single = number("select count(d.id)" + SINGLE + OF_SINGLE, submitted);
        long inBundles = number("select count(d.id)" + IN_BUNDLE + OF_BUNDLE, submitted);
        return new Count(single + inBundles, orders(single, inBundles, submitted));
    }

    /** Never by asking each order of the shop: PostgreSQL would look through all facts for each. */
    private long orders(long single, long inBundles, Span submitted) {
        String distinct = "select count(distinct o.id)";
        long ofSingle = single == 0 ? 0 : number(distinct + SINGLE + OF_SINGLE, submitted);
        long ofBundles = inBundles == 0 ? 0 : number(distinct + IN_BUNDLE + OF_BUNDLE, submitted);
        long ofBoth = ofSingle == 0 || ofBundles == 0
                ? 0
                : number(distinct + IN_BUNDLE + OF_BUNDLE + " and o.id in (" + ORDERS_OF_SINGLE + ")", submitted);
        return ofSingle + ofBundles - ofBoth;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<OrderedLine> after(long orderItemId, Span submitted, int most) {
        return Stream.of(
                        "select d.id, d.quantity, 1" + COLUMNS + SINGLE + PRODUCTS + OF_SINGLE + NEXT,
                        "select d.id, d.quantity, b.quantity" + COLUMNS + IN_BUNDLE + PRODUCTS + OF_BUNDLE + NEXT)
                .flatMap(query -> next(query, orderItemId, submitted, most).stream())
                .sorted(Comparator.comparing(each -> each.line().orderItemId()))
                .limit(most)
                .toList();
    }

    private long number(String query, Span submitted) {
        return (Long) between(em.createQuery(query), submitted).getSingleResult();
    }

    private List<OrderedLine> next(String query, long after, Span submitted, int most) {
        List<?> rows = between(em.createQuery(query), submitted)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static Query between(Query query, Span submitted) {
        return query.setParameter("from", Date.from(submitted.from()), TemporalType.TIMESTAMP)
                .setParameter("to", Date.from(submitted.to()), TemporalType.TIMESTAMP);
    }

    private static OrderedLine line(Object[] row) {
        Date submitted = (Date) row[9];
        return new OrderedLine(
                new LineToFreeze(
                        (Long) row[0],
                        (Long) row[3],
                        (Long) row[4],
                        (Integer) row[1] * (Integer) row[2],
                        (Long) row[5],
                        product(row[6], row[7], row[8])),
                submitted.toInstant());
    }

    /** The SKU's own product goes before the line's, which inside a bundle is the bundle. */
    private static @Nullable Long product(@Nullable Object... candidates) {
        return Stream.of(candidates)
                .filter(Objects::nonNull)
                .map(Long.class::cast)
                .findFirst()
                .orElse(null);
    }
}
