// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import io.aftersale.facts.FrozenLine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** Reads frozen lines to be looked at: one statement, by columns, so that a page keeps none of them in its session. */
final class FrozenRows {

    private static final String OF_ORDERS = "select f.orderItemId, f.orderId, f.quantity, f.orderedAt, f.zone,"
            + " f.policyVersion, f.studio, f.facts, e from io.aftersale.facts.store.LineFactsImpl f"
            + " left join f.exceptions e where f.orderId in (:orders)";

    private final EntityManager em;

    FrozenRows(EntityManager em) {
        this.em = em;
    }

    List<FrozenLine> of(Collection<Long> orderIds) {
        Map<Long, LineFactsImpl> lines = new LinkedHashMap<>();
        for (@Nullable
        Object[] row : em.createQuery(OF_ORDERS, Object[].class)
                .setParameter("orders", orderIds)
                .getResultList()) {
            LineFactsImpl line = lines.computeIfAbsent((Long) row[0], id -> line(row));
            if (row[8] != null) {
                line.exceptions.add((LineExceptionImpl) row[8]);
            }
        }
        return lines.values().stream().map(LineFactsImpl::frozen).toList();
    }

    private static LineFactsImpl line(@Nullable Object[] row) {
        LineFactsImpl line = new LineFactsImpl();
        line.orderItemId = (Long) row[0];
        line.orderId = (Long) row[1];
        line.quantity = (Integer) row[2];
        line.orderedAt = (Long) row[3];
        line.zone = (String) row[4];
        line.policyVersion = (Integer) row[5];
        line.studio = (String) row[6];
        line.facts = (FactsColumns) row[7];
        return line;
    }
}
