// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.deadline.CountsFrom;
import io.aftersale.deadline.Receipt;
import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** Writes the rows of parcels; what a row said before it is overwritten becomes a former row. */
final class ParcelRows {

    private final EntityManager em;
    private final PolicyBook policies;
    private final Calendars calendars;

    ParcelRows(EntityManager em, PolicyBook policies, Calendars calendars) {
        this.em = em;
        this.policies = policies;
        this.calendars = calendars;
    }

    /** What would stand there instead of the present row, or as a new one; nothing is written. */
    RecordedParcel planned(
            @Nullable DeliveryImpl present,
            ParcelDelivery parcel,
            Instant orderedAt,
            RecordOrigin origin,
            DeliveryColumns.Stamp stamp) {
        DeliveryColumns anew = columns(parcel, orderedAt, origin, stamp);
        return row(parcel, present == null ? anew : anew.neverSoonerThan(present.columns))
                .recorded();
    }

    DeliveryImpl add(ParcelDelivery parcel, Instant orderedAt, RecordOrigin origin, DeliveryColumns.Stamp stamp) {
        DeliveryImpl row = row(parcel, columns(parcel, orderedAt, origin, stamp));
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

    private static DeliveryImpl row(ParcelDelivery parcel, DeliveryColumns columns) {
        DeliveryImpl row = new DeliveryImpl();
        row.orderId = parcel.orderId();
        row.parcelRef = parcel.parcelRef();
        row.take(parcel, columns);
        return row;
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
        CountsFrom counts = policy.deadlineTerms().countsFrom();
        Receipt receipt = counts.receipt(delivered, parcel.deliveredAt(), parcel.collectedOn());
        WorkingCalendar calendar = calendars.named(policy.calendar());
        return new DeliveryColumns.Counted(
                Ends.counted(receipt.day(), policy, calendar, stamp.zone()),
                calendar.name(),
                calendar.version(),
                receipt.from());
    }
}
