// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.deadline.DayLetters;
import io.aftersale.deadline.DeadlineDecision;
import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.sql.SqlDay;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.jspecify.annotations.Nullable;

/** The columns that a parcel's present record and its former ones have alike; never changed, only replaced. */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class DeliveryColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "COURIER", length = 100)
    protected @Nullable String courier;

    @Column(name = "TRACKING", length = 100)
    protected @Nullable String tracking;

    @Temporal(TemporalType.DATE)
    @Column(name = "SHIPPED_ON")
    protected @Nullable Date shippedOn;

    @Temporal(TemporalType.DATE)
    @Column(name = "DELIVERED_ON")
    protected @Nullable Date deliveredOn;

    @Column(name = "DELIVERED_AT")
    protected @Nullable Long deliveredAt;

    @Column(name = "DEADLINE")
    protected @Nullable Long deadline;

    @Temporal(TemporalType.DATE)
    @Column(name = "LAST_DAY")
    protected @Nullable Date lastDay;

    @Column(name = "CALENDAR", length = 64)
    protected @Nullable String calendar;

    @Column(name = "CALENDAR_VERSION")
    protected @Nullable Long calendarVersion;

    /** One letter for each day of the count. */
    @Column(name = "COUNTED_DAYS", length = 4000)
    protected @Nullable String countedDays;

    @Column(name = "STORE_ZONE", nullable = false, length = 64)
    protected String zone;

    @Column(name = "POLICY_VERSION", nullable = false)
    protected int policyVersion;

    @Column(name = "RECORDED_AT", nullable = false)
    protected long recordedAt;

    @Column(name = "SOURCE", nullable = false, length = 10)
    protected String source;

    @Column(name = "RECORDED_BY", nullable = false)
    protected String recordedBy;

    @Column(name = "REASON", nullable = false, length = 4000)
    protected String reason;

    static DeliveryColumns of(
            ParcelDelivery parcel,
            @Nullable DeadlineDecision decision,
            int policyVersion,
            RecordOrigin origin,
            Stamp stamp) {
        DeliveryColumns columns = new DeliveryColumns();
        columns.courier = parcel.courier();
        columns.tracking = parcel.tracking();
        columns.shippedOn = SqlDay.ofNullable(parcel.shippedOn());
        columns.deliveredOn = SqlDay.ofNullable(parcel.deliveredOn());
        columns.deliveredAt =
                parcel.deliveredAt() == null ? null : parcel.deliveredAt().toEpochMilli();
        if (decision != null) {
            columns.count(decision);
        }
        columns.zone = stamp.zone().getId();
        columns.policyVersion = policyVersion;
        columns.recordedAt = stamp.at().toEpochMilli();
        columns.source = origin.source().name();
        columns.recordedBy = origin.by();
        columns.reason = origin.reason();
        return columns;
    }

    private void count(DeadlineDecision decision) {
        deadline = decision.end().toEpochMilli();
        lastDay = SqlDay.of(decision.lastDay());
        calendar = decision.calendar();
        calendarVersion = decision.calendarVersion();
        countedDays = DayLetters.of(decision.days());
    }

    /** The same delivery with another deadline; who told it stays. */
    DeliveryColumns countedAnew(DeadlineDecision decision, Instant at) {
        DeliveryColumns anew = copy();
        anew.count(decision);
        anew.recordedAt = at.toEpochMilli();
        anew.reason = RecordOrigin.CALENDAR_CHANGED;
        return anew;
    }

    /** The same; where the delivery day is still the former one, a later end that was shown already stays with its count (A60). */
    DeliveryColumns neverSoonerThan(DeliveryColumns former) {
        Long shown = former.deadline;
        boolean sooner = deadline != null
                && shown != null
                && Objects.equals(deliveredOn, former.deliveredOn)
                && deadline < shown;
        if (!sooner) {
            return this;
        }
        DeliveryColumns kept = copy();
        kept.deadline = shown;
        kept.lastDay = former.lastDay;
        kept.calendar = former.calendar;
        kept.calendarVersion = former.calendarVersion;
        kept.countedDays = former.countedDays;
        return kept;
    }

    /** The same with its count, which a later version of the calendar would not have moved later. */
    DeliveryColumns lookedAtBy(long version) {
        DeliveryColumns same = copy();
        same.calendarVersion = version;
        return same;
    }

    private DeliveryColumns copy() {
        DeliveryColumns copy = new DeliveryColumns();
        copy.courier = courier;
        copy.tracking = tracking;
        copy.shippedOn = shippedOn;
        copy.deliveredOn = deliveredOn;
        copy.deliveredAt = deliveredAt;
        copy.deadline = deadline;
        copy.lastDay = lastDay;
        copy.calendar = calendar;
        copy.calendarVersion = calendarVersion;
        copy.countedDays = countedDays;
        copy.zone = zone;
        copy.policyVersion = policyVersion;
        copy.recordedAt = recordedAt;
        copy.source = source;
        copy.recordedBy = recordedBy;
        copy.reason = reason;
        return copy;
    }

    DeliveryRecord record(long orderId, String parcelRef, Collection<DeliveryContent> contents) {
        return new DeliveryRecord(
                recorded(orderId, parcelRef, contents),
                new RecordOrigin(RecordOrigin.Source.valueOf(source), recordedBy, reason),
                Instant.ofEpochMilli(recordedAt));
    }

    RecordedParcel recorded(long orderId, String parcelRef, Collection<DeliveryContent> contents) {
        return new RecordedParcel(
                new ParcelDelivery(
                        orderId,
                        parcelRef,
                        courier,
                        tracking,
                        SqlDay.localNullable(shippedOn),
                        SqlDay.localNullable(deliveredOn),
                        deliveredAt == null ? null : Instant.ofEpochMilli(deliveredAt),
                        contents.stream()
                                .sorted(Comparator.comparingLong(content -> content.orderItemId))
                                .map(content -> new ParcelDelivery.Content(content.orderItemId, content.quantity))
                                .toList()),
                deadline == null ? null : Instant.ofEpochMilli(deadline),
                SqlDay.localNullable(lastDay),
                calendar == null ? "" : calendar,
                lastDay == null || countedDays == null
                        ? List.of()
                        : DayLetters.read(countedDays, SqlDay.local(lastDay)));
    }

    /** When it is written, and in which zone days are meant. */
    record Stamp(Instant at, ZoneId zone) {}
}
