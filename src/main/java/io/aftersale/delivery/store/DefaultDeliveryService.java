// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.delivery.DeliveryListener;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult.Change;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Keeps parcels in AFTERSALE_DELIVERY; what a program tells this way counts as a courier's word. */
public class DefaultDeliveryService implements DeliveryService {

    private final ParcelRows rows;
    private final Clock clock;
    private final ZoneId zone;
    private final List<DeliveryListener> listeners;

    public DefaultDeliveryService(
            EntityManager em,
            PolicyBook policies,
            Calendars calendars,
            Clock clock,
            ZoneId zone,
            List<DeliveryListener> listeners) {
        this.rows = new ParcelRows(em, policies, calendars);
        this.clock = clock;
        this.zone = zone;
        this.listeners = listeners;
    }

    @Override
    @Transactional("blTransactionManager")
    public void record(ParcelDelivery parcel, Instant orderedAt, String by) {
        checkDates(parcel);
        if (by.isBlank()) {
            throw new IllegalArgumentException("a record says who told it");
        }
        RecordOrigin origin = new RecordOrigin(RecordOrigin.Source.COURIER, by, "");
        DeliveryColumns.Stamp stamp = new DeliveryColumns.Stamp(clock.instant(), zone);
        Optional<DeliveryImpl> known = rows.find(parcel);
        if (known.isEmpty()) {
            tell(rows.add(parcel, orderedAt, origin, stamp), Change.NEW);
        } else if (!known.get().recorded().parcel().equals(parcel.inOrder())) {
            rows.correct(known.get(), parcel, orderedAt, origin, stamp);
            tell(known.get(), Change.CORRECTED);
        }
    }

    /** Stands here for its transaction: a call of the interface's own would begin none. */
    @Override
    @Transactional("blTransactionManager")
    public void record(ParcelDelivery parcel, Instant orderedAt) {
        DeliveryService.super.record(parcel, orderedAt);
    }

    private void tell(DeliveryImpl row, Change change) {
        ParcelHistory parcel = DefaultDeliveryDesk.history(row, rows.former(List.of(row.orderId)));
        listeners.forEach(listener -> listener.recorded(parcel, change));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<RecordedParcel> of(Collection<Long> orderIds) {
        return orderIds.isEmpty()
                ? List.of()
                : rows.of(orderIds).stream().map(DeliveryImpl::recorded).toList();
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
}
