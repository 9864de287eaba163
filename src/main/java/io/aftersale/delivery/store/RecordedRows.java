// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.sql.SqlDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TemporalType;

/** Reads the rows of parcels. */
final class RecordedRows {

    private static final Comparator<DeliveryImpl> FIRST_SHIPPED_FIRST = Comparator.comparing(
            row -> SqlDay.localNullable(row.columns.shippedOn), Comparator.nullsLast(Comparator.naturalOrder()));

    private final EntityManager em;

    RecordedRows(EntityManager em) {
        this.em = em;
    }

    /** First shipped first; those of which no shipping day is known come last. */
    List<DeliveryImpl> of(Collection<Long> orderIds) {
        return em
                .createQuery(
                        "select distinct d from io.aftersale.delivery.store.DeliveryImpl d"
                                + " left join fetch d.contents where d.orderId in (:orders)"
                                + " order by d.id",
                        DeliveryImpl.class)
                .setParameter("orders", orderIds)
                .getResultList()
                .stream()
                .sorted(FIRST_SHIPPED_FIRST)
                .toList();
    }

    /**
     * The same rows, locked until the caller's transaction ends and read anew: a page's session may hold what it read before, and a
     * changed calendar may be counting a deadline at this moment.
     */
    List<DeliveryImpl> locked(Collection<Long> orderIds) {
        em.createQuery(
                        "select d from io.aftersale.delivery.store.DeliveryImpl d where d.orderId in (:orders) order by d.id",
                        DeliveryImpl.class)
                .setParameter("orders", orderIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(em::detach);
        return of(orderIds);
    }

    /** Former records of the parcels of these orders, newest first. */
    List<FormerDeliveryImpl> former(Collection<Long> orderIds) {
        return em.createQuery(
                        "select distinct f from io.aftersale.delivery.store.FormerDeliveryImpl f"
                                + " left join fetch f.contents where f.delivery.orderId in (:orders) order by f.id desc",
                        FormerDeliveryImpl.class)
                .setParameter("orders", orderIds)
                .getResultList();
    }

    /** The next that are not delivered and were not shipped before that day, by their ids. */
    List<DeliveryImpl> open(long after, LocalDate shippedSince, int most) {
        List<Long> ids = em.createQuery(
                        "select d.id from io.aftersale.delivery.store.DeliveryImpl d where d.id > :after"
                                + " and d.columns.deliveredOn is null"
                                + " and (d.columns.shippedOn is null or d.columns.shippedOn >= :since) order by d.id",
                        Long.class)
                .setParameter("after", after)
                .setParameter("since", SqlDay.of(shippedSince), TemporalType.DATE)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct d from io.aftersale.delivery.store.DeliveryImpl d"
                                        + " left join fetch d.contents where d.id in (:ids) order by d.id",
                                DeliveryImpl.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
