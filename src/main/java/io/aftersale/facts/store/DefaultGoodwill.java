// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageException;
import io.aftersale.facts.Goodwill;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Goodwill over frozen lines; the caller has locked the order's lines. */
public class DefaultGoodwill implements Goodwill {

    private final EntityManager em;
    private final Clock clock;
    private final ZoneId zone;

    public DefaultGoodwill(EntityManager em, Clock clock, ZoneId zone) {
        this.em = em;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    @Transactional("blTransactionManager")
    public void grant(long orderItemId, String claimNumber, String by, String terms) {
        LineFactsImpl line = em.find(LineFactsImpl.class, orderItemId);
        if (line != null) {
            CoverageException goodwill = new CoverageException(
                    CoverageCode.GOODWILL, by, clock.instant().atZone(zone).toLocalDate(), terms);
            LineExceptionImpl row = LineExceptionImpl.of(orderItemId, goodwill, "", clock.instant());
            row.claimNumber = claimNumber;
            em.persist(row);
            reread(line);
        }
    }

    @Override
    @Transactional("blTransactionManager")
    public boolean takeBack(long orderItemId, String claimNumber, String by, String reason) {
        List<LineExceptionImpl> granted = em.createQuery(
                        "select e from io.aftersale.facts.store.LineExceptionImpl e where e.orderItemId = :item"
                                + " and e.claimNumber = :claim and e.revokedAt is null",
                        LineExceptionImpl.class)
                .setParameter("item", orderItemId)
                .setParameter("claim", claimNumber)
                .getResultList();
        granted.forEach(each -> each.revoke(clock.instant(), by, reason));
        return !granted.isEmpty();
    }

    /** So that the session knows the new row with its line. */
    private void reread(LineFactsImpl line) {
        em.flush();
        em.refresh(line);
    }
}
