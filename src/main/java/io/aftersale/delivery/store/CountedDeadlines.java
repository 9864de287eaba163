// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.calendar.DeadlineOutlook;
import io.aftersale.calendar.OpenDeadlines;
import io.aftersale.deadline.KeptCount;
import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.delivery.DeliveryListener;
import io.aftersale.delivery.RecordResult;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import io.aftersale.sql.SqlDay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.springframework.transaction.annotation.Transactional;

/** Counts open deadlines anew; a deadline that a shopper may have seen is never shortened (A60). */
public class CountedDeadlines implements OpenDeadlines {

    private static final String WAITING = " from io.aftersale.delivery.store.DeliveryImpl d"
            + " where d.columns.calendar = :calendar and d.columns.openUntil > :open"
            + " and d.columns.calendarVersion < :version";

    private final EntityManager em;
    private final FrozenFacts facts;
    private final PolicyBook policies;
    private final RecordedRows parcels;
    private final Clock clock;
    private final List<DeliveryListener> listeners;

    public CountedDeadlines(
            EntityManager em,
            FrozenFacts facts,
            PolicyBook policies,
            Calendars calendars,
            Clock clock,
            List<DeliveryListener> listeners) {
        this.em = em;
        this.facts = facts;
        this.policies = policies;
        this.parcels = new RecordedRows(em);
        this.clock = clock;
        this.listeners = listeners;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public DeadlineOutlook outlook(WorkingCalendar changed, Instant openAt) {
        DeadlineOutlook total = DeadlineOutlook.NONE;
        for (Object[] same : em.createQuery(
                        "select d.columns.deliveredOn, d.columns.policyVersion, d.columns.zone, d.columns.lastDay,"
                                + " d.columns.countedDays, d.columns.kindCounts, count(d),"
                                + " d.columns.countedFrom, d.columns.collectedOn"
                                + " from io.aftersale.delivery.store.DeliveryImpl d"
                                + " where d.columns.calendar = :calendar and d.columns.openUntil > :open"
                                + " group by d.columns.deliveredOn, d.columns.policyVersion, d.columns.zone,"
                                + " d.columns.lastDay, d.columns.countedDays, d.columns.kindCounts,"
                                + " d.columns.countedFrom, d.columns.collectedOn",
                        Object[].class)
                .setParameter("calendar", changed.name())
                .setParameter("open", openAt.toEpochMilli())
                .getResultList()) {
            total = total.and(outlook(same, changed, openAt));
        }
        return total;
    }

    /** Of parcels with the same count. */
    private DeadlineOutlook outlook(Object[] same, WorkingCalendar changed, Instant openAt) {
        ZoneId zone = ZoneId.of((String) same[2]);
        Ends kept = new Ends(
                KeptCount.read(SqlDay.local((Date) same[3]), Objects.toString(same[4], ""), zone),
                Ends.readKinds((String) same[5], zone));
        LocalDate received =
                DeliveryColumns.receivedOn((Date) same[0], DeliveryColumns.from((String) same[7]), (Date) same[8]);
        Ends anew = Ends.counted(received, policies.version((Integer) same[1]), changed, zone);
        return compared(kept, anew, openAt, (Long) same[6]);
    }

    @Override
    @Transactional("blTransactionManager")
    public DeadlineOutlook recount(WorkingCalendar changed, Instant openAt, int most) {
        List<Object[]> next = em.createQuery("select d.id, d.orderId" + WAITING + " order by d.id", Object[].class)
                .setParameter("calendar", changed.name())
                .setParameter("open", openAt.toEpochMilli())
                .setParameter("version", changed.version())
                .setMaxResults(most)
                .getResultList();
        DeadlineOutlook total = DeadlineOutlook.NONE;
        List<DeliveryImpl> moved = new ArrayList<>();
        for (DeliveryImpl row : locked(next, changed, openAt)) {
            DeadlineOutlook outlook = recount(row, changed, openAt);
            total = total.and(outlook);
            if (outlook.later() > 0) {
                moved.add(row);
            }
        }
        tell(moved);
        return new DeadlineOutlook(total.looked(), total.later(), total.earlier(), next.size() == most);
    }

    /** First the orders, then their parcels: as whoever records a delivery does. */
    private List<DeliveryImpl> locked(List<Object[]> next, WorkingCalendar changed, Instant openAt) {
        next.stream().map(row -> (Long) row[1]).distinct().sorted().forEach(facts::lock);
        return next.isEmpty()
                ? List.of()
                : em.createQuery("select d" + WAITING + " and d.id in (:ids) order by d.id", DeliveryImpl.class)
                        .setParameter("calendar", changed.name())
                        .setParameter("open", openAt.toEpochMilli())
                        .setParameter("version", changed.version())
                        .setParameter(
                                "ids", next.stream().map(row -> (Long) row[0]).toList())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    private DeadlineOutlook recount(DeliveryImpl row, WorkingCalendar changed, Instant openAt) {
        LocalDate received = Objects.requireNonNull(row.columns.receivedOn());
        Ends kept = Objects.requireNonNull(row.columns.ends());
        Ends anew = Ends.counted(
                received, policies.version(row.columns.policyVersion), changed, ZoneId.of(row.columns.zone));
        DeadlineOutlook outlook = compared(kept, anew, openAt, 1);
        if (outlook.later() > 0) {
            em.persist(FormerDeliveryImpl.of(row));
            row.columns =
                    row.columns.countedAnew(row.columns.counted(kept.orLater(anew, openAt), changed), clock.instant());
        } else {
            row.columns = row.columns.lookedAtBy(changed.version());
        }
        return outlook;
    }

    /** What held before this change is the newest of the former records. */
    private void tell(List<DeliveryImpl> moved) {
        if (moved.isEmpty() || listeners.isEmpty()) {
            return;
        }
        List<FormerDeliveryImpl> former = parcels.former(
                moved.stream().map(each -> each.orderId).distinct().toList());
        moved.stream()
                .map(each -> DefaultDeliveryDesk.history(each, former))
                .forEach(parcel ->
                        listeners.forEach(listener -> listener.recorded(parcel, RecordResult.Change.CORRECTED)));
    }

    private static DeadlineOutlook compared(Ends kept, Ends anew, Instant openAt, long count) {
        boolean later = !kept.orLater(anew, openAt).equals(kept);
        boolean earlier = !later && kept.wouldComeEarlier(anew, openAt);
        return new DeadlineOutlook(count, later ? count : 0, earlier ? count : 0, false);
    }
}
