// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Assessments;
import io.aftersale.claim.FormerAssessment;
import io.aftersale.claim.FormerAssessment.Cause;
import io.aftersale.delivery.DeliveryListener;
import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult;
import io.aftersale.facts.FactsListener;
import io.aftersale.line.LineStandings;
import io.aftersale.policy.PolicyBook;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Lets open claims follow when staff or couriers tell something new of their lines (A6, A21, T8). */
public class DefaultReassessment implements FactsListener, DeliveryListener, Assessments {

    private final ClaimDao claims;
    private final Reassessing reassessing;
    private final EntityManager em;

    public DefaultReassessment(
            ClaimDao claims, LineStandings standings, PolicyBook policies, EntityManager em, Clock clock, ZoneId zone) {
        this.claims = claims;
        this.reassessing = new Reassessing(claims, standings, policies, em, clock, zone);
        this.em = em;
    }

    @Override
    @Transactional("blTransactionManager")
    public void changed(Change change) {
        again(
                change.orderId(),
                line -> line.orderItemId == change.orderItemId(),
                new FormerAssessmentImpl.Known(
                        Cause.valueOf(change.kind().name()),
                        new Actor(Actor.Kind.STAFF, change.by()),
                        change.reason()));
    }

    /** One statement finds the reports over lines that were filled afterwards; mostly there is none. */
    @Override
    @Transactional("blTransactionManager")
    public void filled(List<Change> changes) {
        Set<Long> items = changes.stream().map(Change::orderItemId).collect(Collectors.toSet());
        Map<Long, Change> reported = new TreeMap<>();
        changes.forEach(change -> reported.putIfAbsent(change.orderId(), change));
        reported.keySet().retainAll(ordersWithReports(reported.keySet(), items));
        reported.forEach((order, change) -> again(
                order,
                line -> items.contains(line.orderItemId),
                new FormerAssessmentImpl.Known(
                        Cause.FACTS_BACKFILLED, new Actor(Actor.Kind.SYSTEM, change.by()), change.reason())));
    }

    private Set<Long> ordersWithReports(Set<Long> orders, Set<Long> items) {
        return orders.isEmpty()
                ? Set.of()
                : claims.linesOf(List.copyOf(orders)).stream()
                        .filter(line -> items.contains(line.orderItemId))
                        .map(line -> line.claim.orderId)
                        .collect(Collectors.toSet());
    }

    @Override
    @Transactional("blTransactionManager")
    public void recorded(ParcelHistory parcel, RecordResult.Change change) {
        again(
                parcel.present().recorded().parcel().orderId(),
                line -> concerns(parcel, line.orderItemId),
                known(parcel.present()));
    }

    /** Where only the deadline was counted anew, it is the calendar that tells so (A60). */
    private static FormerAssessmentImpl.Known known(DeliveryRecord present) {
        RecordOrigin origin = present.origin();
        if (origin.reason().equals(RecordOrigin.CALENDAR_CHANGED)) {
            return new FormerAssessmentImpl.Known(
                    Cause.CALENDAR_CHANGED,
                    new Actor(Actor.Kind.SYSTEM, "calendar"),
                    present.recorded().calendar());
        }
        Actor.Kind kind = origin.source() == RecordOrigin.Source.STAFF ? Actor.Kind.STAFF : Actor.Kind.SYSTEM;
        return new FormerAssessmentImpl.Known(Cause.DELIVERY_RECORDED, new Actor(kind, origin.by()), origin.reason());
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<FormerAssessment> formerOf(String claimNumber) {
        return em
                .createQuery(
                        "select distinct f from io.aftersale.claim.store.FormerAssessmentImpl f join fetch f.line l"
                                + " left join fetch f.reasons where l.claim.number = :claim order by f.id desc",
                        FormerAssessmentImpl.class)
                .setParameter("claim", claimNumber)
                .getResultList()
                .stream()
                .map(FormerAssessmentImpl::former)
                .toList();
    }

    /** A correction may take a line out of the parcel; the last record that held it counts. */
    private static boolean concerns(ParcelHistory parcel, long orderItemId) {
        return Stream.concat(
                        Stream.of(parcel.present()), parcel.former().stream().limit(1))
                .map(DeliveryRecord::recorded)
                .anyMatch(recorded -> recorded.holds(orderItemId));
    }

    private void again(long orderId, Predicate<ClaimLineImpl> fits, FormerAssessmentImpl.Known known) {
        claims.lockClaimsOf(orderId);
        claims.linesOf(List.of(orderId)).stream()
                .map(line -> line.claim)
                .distinct()
                .forEach(claims::refresh);
        reassessing.again(orderId, fits, known, null);
    }
}
