// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.deadline.DeadlineDecider;
import io.aftersale.deadline.DeadlineDecision;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Keeps parcels in AFTERSALE_DELIVERY. */
public class DefaultDeliveryService implements DeliveryService {

    private final EntityManager em;
    private final DeadlineDecider decider = new DeadlineDecider();
    private final PolicyBook policies;
    private final Calendars calendars;
    private final Clock clock;
    private final ZoneId zone;

    public DefaultDeliveryService(
            EntityManager em, PolicyBook policies, Calendars calendars, Clock clock, ZoneId zone) {
        this.em = em;
        this.policies = policies;
        this.calendars = calendars;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    @Transactional("blTransactionManager")
    public void record(ParcelDelivery parcel, Instant orderedAt) {
        checkDates(parcel);
        PolicyVersion policy = policies.inForceAt(orderedAt);
        DeliveryImpl row = rowOf(parcel);
        row.zone = zone.getId();
        row.policyVersion = policy.number();
        row.recordedAt = clock.millis();
        row.take(parcel);
        row.take(deadline(parcel, policy));
        if (row.id == null) {
            em.persist(row);
        }
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<RecordedParcel> of(Collection<Long> orderIds) {
        if (orderIds.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select distinct d from io.aftersale.delivery.store.DeliveryImpl d"
                                + " left join fetch d.contents where d.orderId in (:orders)"
                                + " order by d.shippedOn, d.id",
                        DeliveryImpl.class)
                .setParameter("orders", orderIds)
                .getResultList()
                .stream()
                .map(DeliveryImpl::recorded)
                .toList();
    }

    private void checkDates(ParcelDelivery parcel) {
        LocalDate delivered = parcel.deliveredOn();
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        if (delivered != null && delivered.isAfter(today)) {
            throw new IllegalArgumentException("a parcel cannot be delivered in the future: " + delivered);
        }
        LocalDate shipped = parcel.shippedOn();
        if (delivered != null && shipped != null && delivered.isBefore(shipped)) {
            throw new IllegalArgumentException(
                    "a parcel cannot be delivered on " + delivered + " before it is shipped on " + shipped);
        }
    }

    private @Nullable DeadlineDecision deadline(ParcelDelivery parcel, PolicyVersion policy) {
        LocalDate delivered = parcel.deliveredOn();
        return delivered == null
                ? null
                : decider.decide(delivered, policy.deadlineTerms(), calendars.named(policy.calendar()), zone);
    }

    private DeliveryImpl rowOf(ParcelDelivery parcel) {
        return em
                .createQuery(
                        "select d from io.aftersale.delivery.store.DeliveryImpl d"
                                + " where d.orderId = :orderId and d.parcelRef = :ref",
                        DeliveryImpl.class)
                .setParameter("orderId", parcel.orderId())
                .setParameter("ref", parcel.parcelRef())
                .getResultList()
                .stream()
                .findFirst()
                .orElseGet(() -> newRow(parcel));
    }

    private static DeliveryImpl newRow(ParcelDelivery parcel) {
        DeliveryImpl row = new DeliveryImpl();
        row.orderId = parcel.orderId();
        row.parcelRef = parcel.parcelRef();
        return row;
    }
}
