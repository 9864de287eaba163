// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.deadline.CountsFrom;
import io.aftersale.deadline.DayLetters;
import io.aftersale.deadline.KeptCount;
import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.sql.SqlDay;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
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

    @Temporal(TemporalType.DATE)
    @Column(name = "COLLECTED_ON")
    protected @Nullable Date collectedOn;

    /** Which of its days the ends were counted from; null until delivered. */
    @Column(name = "COUNTED_FROM", length = 10)
    protected @Nullable String countedFrom;

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

    /** Ends of kinds of problem that have working days of their own, each with its count; null where none has. */
    @Column(name = "KIND_COUNTS", length = 30000)
    protected @Nullable String kindCounts;

    /** The last of all its ends: until then a changed calendar may move one. */
    @Column(name = "OPEN_UNTIL")
    protected @Nullable Long openUntil;

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
            ParcelDelivery parcel, @Nullable Counted counted, int policyVersion, RecordOrigin origin, Stamp stamp) {
        DeliveryColumns columns = new DeliveryColumns();
        columns.courier = parcel.courier();
        columns.tracking = parcel.tracking();
        columns.shippedOn = SqlDay.ofNullable(parcel.shippedOn());
        columns.deliveredOn = SqlDay.ofNullable(parcel.deliveredOn());
        columns.deliveredAt =
                parcel.deliveredAt() == null ? null : parcel.deliveredAt().toEpochMilli();
        columns.collectedOn = SqlDay.ofNullable(parcel.collectedOn());
        if (counted != null) {
            columns.keep(counted);
        }
        columns.zone = stamp.zone().getId();
        columns.policyVersion = policyVersion;
        columns.recordedAt = stamp.at().toEpochMilli();
        columns.source = origin.source().name();
        columns.recordedBy = origin.by();
        columns.reason = origin.reason();
        return columns;
    }

    private void keep(Counted counted) {
        keep(counted.ends());
        calendar = counted.calendar();
        calendarVersion = counted.calendarVersion();
        countedFrom = counted.from().name();
    }

    private void keep(Ends ends) {
        deadline = ends.usual().end().toEpochMilli();
        lastDay = SqlDay.of(ends.usual().lastDay());
        countedDays = DayLetters.of(ends.usual().days());
        kindCounts = ends.writtenKinds();
        openUntil = ends.openUntil().toEpochMilli();
    }

    /** Null until delivered. */
    @Nullable
    Ends ends() {
        LocalDate last = SqlDay.localNullable(lastDay);
        return deadline == null || last == null
                ? null
                : new Ends(
                        new KeptCount(
                                Instant.ofEpochMilli(deadline),
                                last,
                                countedDays == null ? List.of() : DayLetters.read(countedDays, last)),
                        Ends.readKinds(kindCounts, ZoneId.of(zone)));
    }

    static CountsFrom from(@Nullable String word) {
        return word == null ? CountsFrom.DELIVERED : CountsFrom.valueOf(word);
    }

    /** The day that the ends were counted from; null until delivered. */
    @Nullable
    LocalDate receivedOn() {
        return deliveredOn == null ? null : receivedOn(deliveredOn, from(countedFrom), collectedOn);
    }

    static LocalDate receivedOn(Date delivered, CountsFrom from, @Nullable Date collected) {
        return from.receipt(SqlDay.local(delivered), null, SqlDay.localNullable(collected))
                .day();
    }

    /** Other ends from the same day. */
    Counted counted(Ends ends, WorkingCalendar by) {
        return new Counted(ends, by.name(), by.version(), from(countedFrom));
    }

    /** The same delivery with other ends; who told it stays. */
    DeliveryColumns countedAnew(Counted counted, Instant at) {
        DeliveryColumns anew = copy();
        anew.keep(counted);
        anew.recordedAt = at.toEpochMilli();
        anew.reason = RecordOrigin.CALENDAR_CHANGED;
        return anew;
    }

    /** The same; where it is still counted from the former day, a later end that was shown already stays with its count (A60). */
    DeliveryColumns neverSoonerThan(DeliveryColumns former) {
        Ends counted = ends();
        Ends shown = former.ends();
        if (counted == null || shown == null || !Objects.equals(receivedOn(), former.receivedOn())) {
            return this;
        }
        Ends later = counted.orLater(shown);
        if (later.equals(counted)) {
            return this;
        }
        DeliveryColumns kept = copy();
        kept.keep(later);
        if (!later.usual().equals(counted.usual())) {
            kept.calendar = former.calendar;
            kept.calendarVersion = former.calendarVersion;
        }
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
        copy.collectedOn = collectedOn;
        copy.countedFrom = countedFrom;
        copy.deadline = deadline;
        copy.lastDay = lastDay;
        copy.calendar = calendar;
        copy.calendarVersion = calendarVersion;
        copy.countedDays = countedDays;
        copy.kindCounts = kindCounts;
        copy.openUntil = openUntil;
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
        Ends ends = ends();
        return new RecordedParcel(
                new ParcelDelivery(
                        orderId,
                        parcelRef,
                        courier,
                        tracking,
                        SqlDay.localNullable(shippedOn),
                        SqlDay.localNullable(deliveredOn),
                        deliveredAt == null ? null : Instant.ofEpochMilli(deliveredAt),
                        SqlDay.localNullable(collectedOn),
                        contents.stream()
                                .sorted(Comparator.comparingLong(content -> content.orderItemId))
                                .map(content -> new ParcelDelivery.Content(content.orderItemId, content.quantity))
                                .toList()),
                ends == null ? null : ends.usual().end(),
                ends == null ? null : ends.usual().lastDay(),
                calendar == null ? "" : calendar,
                ends == null ? List.of() : ends.usual().days(),
                ends == null ? Map.of() : ends.byKind(),
                from(countedFrom));
    }

    /** Ends with the calendar they were counted by, as it stood at that version, and which of the parcel's days they were counted from. */
    record Counted(Ends ends, String calendar, long calendarVersion, CountsFrom from) {}

    /** When it is written, and in which zone days are meant. */
    record Stamp(Instant at, ZoneId zone) {}
}
