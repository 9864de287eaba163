// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.delivery.DeliveryFault;
import io.aftersale.delivery.DeliveryListener;
import io.aftersale.delivery.DeliveryPlan;
import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.delivery.ParcelNews;
import io.aftersale.delivery.PlannedParcel;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult;
import io.aftersale.delivery.RecordResult.Change;
import io.aftersale.delivery.ToldParcel;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Locks the order's frozen lines and its parcels, in that order, and reads anew what it compares with. */
public class DefaultParcelDoor implements ParcelDoor {

    private final EntityManager em;
    private final FrozenFacts facts;
    private final RecordedRows recorded;
    private final ParcelRows rows;
    private final Clock clock;
    private final ZoneId zone;
    private final List<DeliveryListener> listeners;

    public DefaultParcelDoor(
            EntityManager em,
            FrozenFacts facts,
            PolicyBook policies,
            Calendars calendars,
            Clock clock,
            ZoneId zone,
            List<DeliveryListener> listeners) {
        this.em = em;
        this.facts = facts;
        this.recorded = new RecordedRows(em);
        this.rows = new ParcelRows(em, policies, calendars);
        this.clock = clock;
        this.zone = zone;
        this.listeners = listeners;
    }

    @Override
    @Transactional("blTransactionManager")
    public RecordResult record(ToldParcel told, @Nullable Integer seen, @Nullable Instant orderedAt) {
        KnownParcels known = locked(List.of(told.order().id()));
        return written(weighed(List.of(told), known, orderedAt).get(0), seen);
    }

    @Override
    @Transactional("blTransactionManager")
    public RecordResult record(PlacedOrder order, ParcelNews news, RecordOrigin origin) {
        KnownParcels known = locked(List.of(order.id()));
        DeliveryImpl row = known.row(order.id(), news.parcelRef());
        if (row == null) {
            return new RecordResult.Refused(List.of(new DeliveryFault("parcelRef", DeliveryFault.Code.NOT_OF_ORDER)));
        }
        ToldParcel told = new ToldParcel(order, news.over(row.recorded().parcel()), origin);
        return written(weighed(List.of(told), known, null).get(0), null);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public DeliveryPlan plan(List<ToldParcel> told) {
        return planned(weighed(told, KnownParcels.of(orders(told), recorded, facts), null));
    }

    @Override
    @Transactional("blTransactionManager")
    public boolean recordAll(List<ToldParcel> told, String mark) {
        List<Weighed> weighed = weighed(told, locked(orders(told)), null);
        DeliveryPlan plan = planned(weighed);
        if (!plan.isSound() || !plan.mark().equals(mark)) {
            return false;
        }
        weighed.forEach(this::done);
        em.flush();
        return true;
    }

    private KnownParcels locked(List<Long> orderIds) {
        orderIds.forEach(facts::lock);
        return KnownParcels.locked(orderIds, recorded, facts);
    }

    private static List<Long> orders(List<ToldParcel> told) {
        return told.stream().map(each -> each.order().id()).distinct().sorted().toList();
    }

    private List<Weighed> weighed(List<ToldParcel> told, KnownParcels known, @Nullable Instant orderedAt) {
        ToldParcels scales = new ToldParcels(clock.instant(), zone);
        return told.stream()
                .map(each -> weighed(each, known, orderedAt, scales))
                .toList();
    }

    private Weighed weighed(ToldParcel told, KnownParcels known, @Nullable Instant unlessFrozen, ToldParcels scales) {
        if (told.origin().by().isBlank()) {
            throw new IllegalArgumentException("a record says who told it");
        }
        DeliveryImpl row = known.row(told.parcel());
        DeliveryRecord present = row == null ? null : row.record();
        List<DeliveryRecord> former = known.former(row);
        ParcelDelivery parcel = scales.parcel(told, present);
        Change change = scales.change(told, parcel, present, former);
        Instant orderedAt = known.orderedAt(parcel.orderId())
                .orElseGet(() -> unlessFrozen == null ? firstKnown(parcel) : unlessFrozen);
        return new Weighed(
                parcel,
                told.origin(),
                orderedAt,
                row,
                present,
                former,
                change,
                scales.faults(told, parcel, change, present));
    }

    private DeliveryPlan planned(List<Weighed> weighed) {
        DeliveryColumns.Stamp stamp = stamp();
        return new DeliveryPlan(weighed.stream()
                .map(each -> new PlannedParcel(
                        each.faults(),
                        each.change(),
                        each.present(),
                        rows.planned(each.row(), each.parcel(), each.orderedAt(), each.origin(), stamp)))
                .toList());
    }

    private RecordResult written(Weighed told, @Nullable Integer seen) {
        if (told.isBehind(seen)) {
            return new RecordResult.ChangedMeanwhile(
                    new ParcelHistory(Objects.requireNonNull(told.present()), told.former()));
        }
        if (!told.faults().isEmpty()) {
            return new RecordResult.Refused(told.faults());
        }
        RecordResult result = done(told);
        em.flush();
        return result;
    }

    private RecordResult done(Weighed told) {
        DeliveryImpl row = told.row();
        List<DeliveryRecord> former = new ArrayList<>(told.former());
        if (row == null) {
            row = rows.add(told.parcel(), told.orderedAt(), told.origin(), stamp());
        } else if (told.change() == Change.CORRECTED) {
            former.add(0, row.record());
            rows.correct(row, told.parcel(), told.orderedAt(), told.origin(), stamp());
        }
        return told(new ParcelHistory(row.record(), former), told.change());
    }

    private RecordResult told(ParcelHistory parcel, Change change) {
        if (change != Change.NONE) {
            listeners.forEach(listener -> listener.recorded(parcel, change));
        }
        return new RecordResult.Done(parcel, change);
    }

    /** Where no line is frozen: the first day that is known of the parcel (A47). */
    private Instant firstKnown(ParcelDelivery parcel) {
        return Stream.of(parcel.shippedOn(), parcel.deliveredOn())
                .filter(Objects::nonNull)
                .findFirst()
                .map(day -> day.atStartOfDay(zone).toInstant())
                .orElseGet(clock::instant);
    }

    private DeliveryColumns.Stamp stamp() {
        return new DeliveryColumns.Stamp(clock.instant(), zone);
    }

    /** A told parcel with what is known of it and what follows. */
    private record Weighed(
            ParcelDelivery parcel,
            RecordOrigin origin,
            Instant orderedAt,
            @Nullable DeliveryImpl row,
            @Nullable DeliveryRecord present,
            List<DeliveryRecord> former,
            Change change,
            List<DeliveryFault> faults) {

        /** Whether it would overwrite a record that the one who tells it has not seen. */
        boolean isBehind(@Nullable Integer seen) {
            return seen != null && row != null && change != Change.NONE && seen != former.size() + 1;
        }
    }
}
