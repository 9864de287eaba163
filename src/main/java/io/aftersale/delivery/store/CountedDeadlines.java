// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.calendar.DeadlineOutlook;
import io.aftersale.calendar.OpenDeadlines;
import io.aftersale.deadline.DeadlineDecider;
import io.aftersale.deadline.DeadlineDecision;
import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.policy.PolicyBook;
import io.aftersale.sql.SqlDay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.springframework.transaction.annotation.Transactional;

/** Counts open deadlines anew; a deadline that a shopper may have seen is never shortened (A60). */
public class CountedDeadlines implements OpenDeadlines {

    private final DeadlineDecider decider = new DeadlineDecider();
    private final EntityManager em;
    private final PolicyBook policies;
    private final Clock clock;

    public CountedDeadlines(EntityManager em, PolicyBook policies, Clock clock) {
        this.em = em;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public DeadlineOutlook outlook(WorkingCalendar changed, Instant openAt) {
        DeadlineOutlook total = DeadlineOutlook.NONE;
        for (Object[] same : em.createQuery(
                        "select d.columns.deliveredOn, d.columns.policyVersion, d.columns.zone, d.columns.deadline,"
                                + " count(d) from io.aftersale.delivery.store.DeliveryImpl d"
                                + " where d.columns.calendar = :calendar and d.columns.deadline > :open"
                                + " group by d.columns.deliveredOn, d.columns.policyVersion, d.columns.zone,"
                                + " d.columns.deadline",
                        Object[].class)
                .setParameter("calendar", changed.name())
                .setParameter("open", openAt.toEpochMilli())
                .getResultList()) {
            DeadlineDecision anew =
                    decide(SqlDay.local((Date) same[0]), (Integer) same[1], ZoneId.of((String) same[2]), changed);
            total = total.and(compared(anew, (Long) same[3], (Long) same[4]));
        }
        return total;
    }

    @Override
    @Transactional("blTransactionManager")
    public DeadlineOutlook recount(WorkingCalendar changed, Instant openAt, int most) {
        List<DeliveryImpl> rows = em.createQuery(
                        "select d from io.aftersale.delivery.store.DeliveryImpl d"
                                + " where d.columns.calendar = :calendar and d.columns.deadline > :open"
                                + " and d.columns.calendarVersion < :version order by d.id",
                        DeliveryImpl.class)
                .setParameter("calendar", changed.name())
                .setParameter("open", openAt.toEpochMilli())
                .setParameter("version", changed.version())
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        DeadlineOutlook total = DeadlineOutlook.NONE;
        for (DeliveryImpl row : rows) {
            total = total.and(recount(row, changed));
        }
        return new DeadlineOutlook(total.looked(), total.later(), total.earlier(), rows.size() == most);
    }

    private DeadlineOutlook recount(DeliveryImpl row, WorkingCalendar changed) {
        LocalDate delivered = SqlDay.local(Objects.requireNonNull(row.columns.deliveredOn));
        DeadlineDecision anew = decide(delivered, row.columns.policyVersion, ZoneId.of(row.columns.zone), changed);
        DeadlineOutlook outlook = compared(anew, Objects.requireNonNull(row.columns.deadline), 1);
        if (outlook.later() > 0) {
            em.persist(FormerDeliveryImpl.of(row));
            row.columns = row.columns.countedAnew(anew, clock.instant());
        } else {
            row.columns = row.columns.lookedAtBy(changed.version());
        }
        return outlook;
    }

    private DeadlineDecision decide(LocalDate delivered, int policyVersion, ZoneId zone, WorkingCalendar calendar) {
        return decider.decide(delivered, policies.version(policyVersion).deadlineTerms(), calendar, zone);
    }

    private static DeadlineOutlook compared(DeadlineDecision anew, long kept, long count) {
        int moved = Long.compare(anew.end().toEpochMilli(), kept);
        return new DeadlineOutlook(count, moved > 0 ? count : 0, moved < 0 ? count : 0, false);
    }
}
