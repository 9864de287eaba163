// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import io.aftersale.coverage.CoverageFacts;
import io.aftersale.facts.CatalogueFacts;
import io.aftersale.facts.FactsListener;
import io.aftersale.facts.FactsListener.Change;
import io.aftersale.facts.FactsListener.Kind;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.FrozenLine;
import io.aftersale.facts.LineToFreeze;
import io.aftersale.facts.OrderedLine;
import io.aftersale.policy.PolicyBook;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes lines into AFTERSALE_LINE_FACTS under the policy version in force when the order was placed. */
public class DefaultFrozenFacts implements FrozenFacts {

    /** How long a checkout waits at most for a table that somebody else holds; a job fills what is not frozen by then. */
    private static final int PATIENCE_SECONDS = 5;

    private static final String BACKFILL = "backfill";

    private final EntityManager em;
    private final CatalogueFacts catalogue;
    private final PolicyBook policies;
    private final ZoneId zone;
    private final List<FactsListener> listeners;

    /** Listeners are told of what is filled afterwards; that a line is ordered they are not told. */
    public DefaultFrozenFacts(
            EntityManager em,
            CatalogueFacts catalogue,
            PolicyBook policies,
            ZoneId zone,
            List<FactsListener> listeners) {
        this.em = em;
        this.catalogue = catalogue;
        this.policies = policies;
        this.zone = zone;
        this.listeners = listeners;
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW, timeout = PATIENCE_SECONDS)
    public void freeze(Collection<LineToFreeze> lines, Instant orderedAt, boolean backfilled) {
        if (!backfilled && !lines.isEmpty()) {
            forgetEarlierTries(
                    lines.stream().map(LineToFreeze::orderId).distinct().toList(), orderedAt);
        }
        keep(lines.stream().map(line -> new OrderedLine(line, orderedAt)).toList(), backfilled);
    }

    /** A checkout that failed after freezing leaves the facts of an order that was never completed. */
    private void forgetEarlierTries(List<Long> orders, Instant orderedAt) {
        List<LineFactsImpl> left = em.createQuery(
                        "select f from io.aftersale.facts.store.LineFactsImpl f where f.orderId in (:orders)"
                                + " and f.orderedAt < :orderedAt"
                                + " and not exists (select e.id from io.aftersale.facts.store.LineExceptionImpl e"
                                + " where e.orderItemId = f.orderItemId)"
                                + " and not exists (select c.id from io.aftersale.facts.store.FormerFactsImpl c"
                                + " where c.orderItemId = f.orderItemId)",
                        LineFactsImpl.class)
                .setParameter("orders", orders)
                .setParameter("orderedAt", orderedAt.toEpochMilli())
                .getResultList();
        if (!left.isEmpty()) {
            left.forEach(em::remove);
            em.flush();
        }
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
    public void backfill(Collection<OrderedLine> lines) {
        try {
            List<LineFactsImpl> rows = keep(lines, true);
            em.flush();
            rows.forEach(em::detach);
            tell(rows);
        } catch (RuntimeException failed) {
            em.clear(); // a page's session goes on to live, without what could not be kept
            throw failed;
        }
    }

    private void tell(List<LineFactsImpl> rows) {
        List<Change> changes = rows.stream()
                .map(row -> new Change(row.orderId, row.orderItemId, Kind.FACTS_BACKFILLED, BACKFILL, ""))
                .toList();
        listeners.forEach(listener -> listener.filled(changes));
    }

    private List<LineFactsImpl> keep(Collection<OrderedLine> lines, boolean backfilled) {
        Set<Long> frozen = frozen(lines);
        List<OrderedLine> open = lines.stream()
                .filter(each -> !frozen.contains(each.line().orderItemId()))
                .toList();
        Map<CatalogueFacts.Ref, CatalogueFacts.Facts> known =
                catalogue.read(open.stream().map(each -> ref(each.line())).toList());
        List<LineFactsImpl> rows = open.stream()
                .map(each -> row(each, Objects.requireNonNull(known.get(ref(each.line()))), backfilled))
                .toList();
        rows.forEach(em::persist);
        return rows;
    }

    private Set<Long> frozen(Collection<OrderedLine> lines) {
        return lines.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select f.orderItemId from io.aftersale.facts.store.LineFactsImpl f"
                                        + " where f.orderItemId in (:items)",
                                Long.class)
                        .setParameter(
                                "items",
                                lines.stream()
                                        .map(each -> each.line().orderItemId())
                                        .toList())
                        .getResultList());
    }

    @Override
    @Transactional("blTransactionManager")
    public void lock(long orderId) {
        em.createQuery("update io.aftersale.facts.store.LineFactsImpl f set f.orderId = f.orderId"
                        + " where f.orderId = :orderId")
                .setParameter("orderId", orderId)
                .executeUpdate();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<FrozenLine> of(Collection<Long> orderIds) {
        return orderIds.isEmpty() ? List.of() : new FrozenRows(em).of(orderIds);
    }

    private LineFactsImpl row(OrderedLine ordered, CatalogueFacts.Facts known, boolean backfilled) {
        LineToFreeze line = ordered.line();
        LineFactsImpl row = new LineFactsImpl();
        row.orderItemId = line.orderItemId();
        row.orderId = line.orderId();
        row.customerId = line.customerId();
        row.quantity = line.quantity();
        row.skuId = line.skuId();
        row.productId = line.productId();
        row.orderedAt = ordered.orderedAt().toEpochMilli();
        row.zone = zone.getId();
        row.policyVersion = policies.inForceAt(ordered.orderedAt()).number();
        row.studio = shortened(known.studio());
        row.facts = FactsColumns.of(new CoverageFacts(
                known.stockOrigin(),
                known.release(),
                known.marks(),
                known.exclusion(),
                ordered.orderedAt().atZone(zone).toLocalDate(),
                backfilled));
        return row;
    }

    private static CatalogueFacts.Ref ref(LineToFreeze line) {
        return new CatalogueFacts.Ref(line.skuId(), line.productId());
    }

    private static @Nullable String shortened(@Nullable String studio) {
        return studio == null || studio.length() <= 255 ? studio : studio.substring(0, 255);
    }
}
