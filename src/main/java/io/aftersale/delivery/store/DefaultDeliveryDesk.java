// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliveryFault;
import io.aftersale.delivery.DeliveryListener;
import io.aftersale.delivery.DeliveryPlan;
import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.OpenParcel;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Weighs what is told against what is known, keeps what held before, writes, and tells the listeners. */
public class DefaultDeliveryDesk implements DeliveryDesk {

    private final FrozenFacts facts;
    private final ParcelRows rows;
    private final Clock clock;
    private final ZoneId zone;
    private final List<DeliveryListener> listeners;

    public DefaultDeliveryDesk(
            EntityManager em,
            FrozenFacts facts,
            PolicyBook policies,
            Calendars calendars,
            Clock clock,
            ZoneId zone,
            List<DeliveryListener> listeners) {
        this.facts = facts;
        this.rows = new ParcelRows(em, policies, calendars);
        this.clock = clock;
        this.zone = zone;
        this.listeners = listeners;
    }

    @Override
    @Transactional("blTransactionManager")
    public RecordResult record(PlacedOrder order, ParcelDelivery parcel, RecordOrigin origin) {
        facts.lock(order.id());
        return done(weighed(List.of(new ToldParcel(order, parcel, origin))).get(0));
    }

    @Override
    @Transactional("blTransactionManager")
    public RecordResult record(PlacedOrder order, ParcelNews news, RecordOrigin origin) {
        facts.lock(order.id());
        return present(List.of(order.id())).stream()
                .filter(known -> known.parcelRef().equals(news.parcelRef()))
                .findFirst()
                .map(known -> done(weighed(List.of(new ToldParcel(order, news.over(known), origin)))
                        .get(0)))
                .orElseGet(() -> new RecordResult.Refused(
                        List.of(new DeliveryFault("parcelRef", DeliveryFault.Code.NOT_OF_ORDER))));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public DeliveryPlan plan(List<ToldParcel> told) {
        return plan(weighed(told), stamp());
    }

    @Override
    @Transactional("blTransactionManager")
    public boolean recordAll(List<ToldParcel> told, String mark) {
        told.stream().map(each -> each.order().id()).distinct().sorted().forEach(facts::lock);
        List<Weighed> weighed = weighed(told);
        DeliveryPlan plan = plan(weighed, stamp());
        if (!plan.isSound() || !plan.mark().equals(mark)) {
            return false;
        }
        weighed.forEach(this::done);
        return true;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<ParcelHistory> parcels(long orderId) {
        List<FormerDeliveryImpl> former = rows.former(List.of(orderId));
        return rows.of(List.of(orderId)).stream()
                .map(row -> history(row, former))
                .toList();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<OpenParcel> open(long after, LocalDate shippedSince, int most) {
        return rows.open(after, shippedSince, most).stream()
                .map(row -> new OpenParcel(row.id, row.recorded().parcel()))
                .toList();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<ParcelDelivery> present(Collection<Long> orderIds) {
        return orderIds.isEmpty()
                ? List.of()
                : rows.of(orderIds).stream().map(row -> row.recorded().parcel()).toList();
    }

    static ParcelHistory history(DeliveryImpl row, List<FormerDeliveryImpl> former) {
        return new ParcelHistory(
                row.record(),
                former.stream()
                        .filter(each -> each.delivery.id.equals(row.id))
                        .map(FormerDeliveryImpl::record)
                        .toList());
    }

    private List<Weighed> weighed(List<ToldParcel> told) {
        KnownParcels known =
                KnownParcels.of(told.stream().map(each -> each.order().id()).toList(), rows, facts);
        ToldParcels scales = new ToldParcels(clock.instant(), zone);
        return told.stream().map(each -> weighed(each, known, scales)).toList();
    }

    private Weighed weighed(ToldParcel told, KnownParcels known, ToldParcels scales) {
        if (told.origin().by().isBlank()) {
            throw new IllegalArgumentException("a record says who told it");
        }
        DeliveryImpl row = known.row(told.parcel());
        DeliveryRecord present = row == null ? null : row.record();
        List<DeliveryRecord> former = known.former(row);
        ParcelDelivery parcel = scales.parcel(told, present);
        Change change = scales.change(parcel, told.origin().source(), present, former);
        Instant orderedAt = known.orderedAt(parcel.orderId()).orElseGet(() -> firstKnown(parcel));
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

    private DeliveryPlan plan(List<Weighed> weighed, DeliveryColumns.Stamp stamp) {
        return new DeliveryPlan(weighed.stream()
                .map(each -> new PlannedParcel(
                        each.faults(),
                        each.change(),
                        each.present(),
                        rows.planned(each.parcel(), each.orderedAt(), each.origin(), stamp)))
                .toList());
    }

    private RecordResult done(Weighed told) {
        if (!told.faults().isEmpty()) {
            return new RecordResult.Refused(told.faults());
        }
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
            List<DeliveryFault> faults) {}
}
