// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.facts.FactsDesk;
import io.aftersale.facts.FactsListener;
import io.aftersale.facts.FactsListener.Change;
import io.aftersale.facts.FactsListener.Kind;
import io.aftersale.facts.FactsResult;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.LineRecord;
import io.aftersale.facts.Reasons;
import io.aftersale.facts.TypedFacts;
import io.aftersale.facts.TypedFacts.Fault;
import io.aftersale.sql.SqlDay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Writes corrections and exceptions, one at a time for an order, and tells the listeners. */
public class DefaultFactsDesk implements FactsDesk {

    private final EntityManager em;
    private final FrozenFacts facts;
    private final Clock clock;
    private final ZoneId zone;
    private final List<FactsListener> listeners;

    public DefaultFactsDesk(
            EntityManager em, FrozenFacts facts, Clock clock, ZoneId zone, List<FactsListener> listeners) {
        this.em = em;
        this.facts = facts;
        this.clock = clock;
        this.zone = zone;
        this.listeners = listeners;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<LineRecord> of(long orderId) {
        List<LineFactsImpl> lines = em.createQuery(
                        "select distinct f from io.aftersale.facts.store.LineFactsImpl f"
                                + " left join fetch f.exceptions where f.orderId = :order",
                        LineFactsImpl.class)
                .setParameter("order", orderId)
                .getResultList();
        List<FormerFactsImpl> former =
                former(lines.stream().map(line -> line.orderItemId).toList());
        return lines.stream()
                .sorted(Comparator.comparing(line -> line.orderItemId))
                .map(line -> line.record(former))
                .toList();
    }

    @Override
    @Transactional("blTransactionManager")
    public FactsResult correct(Correction correction) {
        LineFactsImpl line =
                locked(correction.orderId(), correction.orderItemId()).orElse(null);
        if (line == null) {
            return new FactsResult.Missing();
        }
        if (former(List.of(line.orderItemId)).size() != correction.seen()) {
            return new FactsResult.ChangedMeanwhile();
        }
        List<Fault> faults = faults(line, correction);
        if (!faults.isEmpty()) {
            return new FactsResult.Refused(faults);
        }
        String reason = Reasons.normal(correction.reason());
        em.persist(FormerFactsImpl.of(line, clock.instant(), correction.by(), reason));
        take(line, correction.facts().normal(), correction.by());
        return done(line, Kind.FACTS_CORRECTED, correction.by(), reason);
    }

    @Override
    @Transactional("blTransactionManager")
    public FactsResult grant(Grant grant) {
        LineFactsImpl line = locked(grant.orderId(), grant.orderItemId()).orElse(null);
        if (line == null) {
            return new FactsResult.Missing();
        }
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        List<Fault> faults = new ArrayList<>(grant.exception().faults(line.orderedOn(), today));
        if (line.exceptions.stream()
                .anyMatch(each -> each.counts(line.orderedOn())
                        && each.code.equals(grant.exception().code()))) {
            faults.add(new Fault("code", "alreadyGranted"));
        }
        if (!faults.isEmpty()) {
            return new FactsResult.Refused(faults);
        }
        em.persist(row(grant, today));
        return done(
                line,
                Kind.EXCEPTION_GRANTED,
                grant.by(),
                Reasons.normal(grant.exception().reason()));
    }

    @Override
    @Transactional("blTransactionManager")
    public FactsResult revoke(Revoke revoke) {
        LineExceptionImpl exception = em.find(LineExceptionImpl.class, revoke.exceptionId());
        LineFactsImpl line = exception == null
                ? null
                : locked(revoke.orderId(), exception.orderItemId).orElse(null);
        if (exception == null || line == null) {
            return new FactsResult.Missing();
        }
        em.refresh(exception);
        if (exception.revokedAt != null) {
            return new FactsResult.ChangedMeanwhile();
        }
        List<Fault> faults = Reasons.faults("reason", "noReason", revoke.reason());
        if (!faults.isEmpty()) {
            return new FactsResult.Refused(faults);
        }
        String reason = Reasons.normal(revoke.reason());
        exception.revoke(clock.instant(), revoke.by(), reason);
        return done(line, Kind.EXCEPTION_REVOKED, revoke.by(), reason);
    }

    private LineExceptionImpl row(Grant grant, LocalDate today) {
        LineExceptionImpl row = LineExceptionImpl.of(
                grant.orderItemId(),
                grant.exception().exception(grant.by(), today),
                Reasons.normal(grant.exception().reason()),
                clock.instant());
        row.validUntil = SqlDay.ofNullable(grant.exception().lastDay());
        return row;
    }

    private FactsResult done(LineFactsImpl line, Kind kind, String by, String reason) {
        em.flush();
        em.refresh(line);
        listeners.forEach(listener -> listener.changed(new Change(line.orderId, line.orderItemId, kind, by, reason)));
        return new FactsResult.Done();
    }

    /** The line as it stands now, if it is of that order; nobody else changes it until the transaction ends. */
    private Optional<LineFactsImpl> locked(long orderId, long orderItemId) {
        facts.lock(orderId);
        return Optional.ofNullable(em.find(LineFactsImpl.class, orderItemId))
                .filter(line -> line.orderId == orderId)
                .map(line -> {
                    em.refresh(line);
                    return line;
                });
    }

    private List<FormerFactsImpl> former(List<Long> items) {
        return items.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select f from io.aftersale.facts.store.FormerFactsImpl f"
                                        + " where f.orderItemId in (:items) order by f.id desc",
                                FormerFactsImpl.class)
                        .setParameter("items", items)
                        .getResultList();
    }

    private static List<Fault> faults(LineFactsImpl line, Correction correction) {
        List<Fault> faults = new ArrayList<>(correction.facts().faults());
        faults.addAll(Reasons.faults("reason", "noReason", correction.reason()));
        if (faults.isEmpty() && correction.facts().normal().equals(typed(line))) {
            faults.add(new Fault("", "nothingDiffers"));
        }
        return faults;
    }

    private static TypedFacts typed(LineFactsImpl line) {
        CoverageFacts held = line.facts.facts();
        ReleaseDate release = held.release();
        return new TypedFacts(
                        held.stockOrigin() == StockOrigin.UNKNOWN
                                ? ""
                                : held.stockOrigin().name(),
                        release == null ? "" : release.written(),
                        line.studio == null ? "" : line.studio,
                        held.marks().stream().map(Enum::name).collect(Collectors.joining(",")),
                        held.exclusion() == null ? "" : held.exclusion().reason())
                .normal();
    }

    /** Facts that a person states are no longer those the back-fill read; a studio alone says nothing of them. */
    private static void take(LineFactsImpl line, TypedFacts typed, String by) {
        CoverageFacts held = line.facts.facts();
        CoverageFacts stated = new CoverageFacts(
                StockOrigin.parse(typed.stockOrigin()),
                ReleaseDate.parse(typed.releaseDate()).orElse(null),
                typed.words().stream().map(ProductMark::valueOf).collect(Collectors.toSet()),
                typed.exclusion(held.exclusion(), by),
                held.measuredOn(),
                held.backfilled());
        line.studio = typed.studio().isEmpty() ? null : typed.studio();
        line.facts = FactsColumns.of(
                stated.equals(held)
                        ? held
                        : new CoverageFacts(
                                stated.stockOrigin(),
                                stated.release(),
                                stated.marks(),
                                stated.exclusion(),
                                held.measuredOn(),
                                false));
    }
}
