// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import io.aftersale.facts.FrozenLine;
import io.aftersale.facts.FrozenLines;
import java.util.List;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Reads a page by the primary key, then the page's lines with their exceptions. */
public class JpaFrozenLines implements FrozenLines {

    private final EntityManager em;

    public JpaFrozenLines(EntityManager em) {
        this.em = em;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<FrozenLine> before(long orderItemId, int most) {
        List<Long> page = em.createQuery(
                        "select f.orderItemId from io.aftersale.facts.store.LineFactsImpl f"
                                + " where f.orderItemId < :before order by f.orderItemId desc",
                        Long.class)
                .setParameter("before", orderItemId)
                .setMaxResults(most)
                .getResultList();
        return page.isEmpty() ? List.of() : read(page);
    }

    private List<FrozenLine> read(List<Long> page) {
        List<LineFactsImpl> rows = em.createQuery(
                        "select distinct f from io.aftersale.facts.store.LineFactsImpl f"
                                + " left join fetch f.exceptions where f.orderItemId in (:page)"
                                + " order by f.orderItemId desc",
                        LineFactsImpl.class)
                .setParameter("page", page)
                .getResultList();
        return rows.stream().map(LineFactsImpl::frozen).toList();
    }
}
