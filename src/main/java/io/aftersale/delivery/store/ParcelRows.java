// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.sql.SqlDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TemporalType;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rows of parcels; what a row said before it is overwritten becomes a former row. */
final class ParcelRows {

    private static final Comparator<DeliveryImpl> FIRST_SHIPPED_FIRST = Comparator.comparing(
            row -> SqlDay.localNullable(row.columns.shippedOn), Comparator.nullsLast(Comparator.naturalOrder()));

    private final EntityManager em;
    private final PolicyBook policies;
    private final Calendars calendars;

    ParcelRows(EntityManager em, PolicyBook policies, Calendars calendars) {
        this.em = em;
        this.policies = policies;
        this.calendars = calendars;
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

    /** The row, locked: a changed calendar may be counting its deadline anew. */
    Optional<DeliveryImpl> find(ParcelDelivery parcel) {
        return em
                .createQuery(
                        "select d from io.aftersale.delivery.store.DeliveryImpl d"
                                + " where d.orderId = :orderId and d.parcelRef = :ref",
                        DeliveryImpl.class)
                .setParameter("orderId", parcel.orderId())
                .setParameter("ref", parcel.parcelRef())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
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

    /** What would stand there; nothing is written. */
    RecordedParcel planned(ParcelDelivery parcel, Instant orderedAt, RecordOrigin origin, DeliveryColumns.Stamp stamp) {
        DeliveryImpl row = new DeliveryImpl();
        row.orderId = parcel.orderId();
        row.parcelRef = parcel.parcelRef();
        row.take(parcel, columns(parcel, orderedAt, origin, stamp));
        return row.recorded();
    }

    DeliveryImpl add(ParcelDelivery parcel, Instant orderedAt, RecordOrigin origin, DeliveryColumns.Stamp stamp) {
        DeliveryImpl row = new DeliveryImpl();
        row.orderId = parcel.orderId();
        row.parcelRef = parcel.parcelRef();
        row.take(parcel, columns(parcel, orderedAt, origin, stamp));
        em.persist(row);
        return row;
    }

    void correct(
            DeliveryImpl row,
            ParcelDelivery parcel,
            Instant orderedAt,
            RecordOrigin origin,
            DeliveryColumns.Stamp stamp) {
        em.persist(FormerDeliveryImpl.of(row));
        DeliveryColumns anew = columns(parcel, orderedAt, origin, stamp);
        row.take(parcel, anew.neverSoonerThan(row.columns));
    }

    private DeliveryColumns columns(
            ParcelDelivery parcel, Instant orderedAt, RecordOrigin origin, DeliveryColumns.Stamp stamp) {
        PolicyVersion policy = policies.inForceAt(orderedAt);
        return DeliveryColumns.of(parcel, counted(parcel, policy, stamp), policy.number(), origin, stamp);
    }

    private DeliveryColumns.@Nullable Counted counted(
            ParcelDelivery parcel, PolicyVersion policy, DeliveryColumns.Stamp stamp) {
        LocalDate delivered = parcel.deliveredOn();
        if (delivered == null) {
            return null;
        }
        WorkingCalendar calendar = calendars.named(policy.calendar());
        return new DeliveryColumns.Counted(
                Ends.counted(delivered, policy, calendar, stamp.zone()), calendar.name(), calendar.version());
    }
}
