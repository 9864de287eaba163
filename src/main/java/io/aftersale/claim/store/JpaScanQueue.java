// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import io.aftersale.evidence.scan.ScanQueue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows that wait for a scan, taken by an update that counts: of two nodes the database lets one through. */
public class JpaScanQueue implements ScanQueue {

    private static final String UPDATE = "update io.aftersale.claim.store.ClaimEvidenceImpl e set ";
    private static final String WAITING = " where e.id = :id and e.scanOutcome = 'PENDING'";

    /** More than nodes that look at the same moment. */
    private static final int TRIED_AT_ONCE = 8;

    private final EntityManager em;
    private final TakeUp takeUp;
    private final Clock clock;

    public JpaScanQueue(EntityManager em, TakeUp takeUp, Clock clock) {
        this.em = em;
        this.takeUp = takeUp;
        this.clock = clock;
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
    public Optional<Waiting> take(Duration lease) {
        long now = clock.millis();
        List<Object[]> due = em.createQuery(
                        "select e.id, e.storeKey, e.sizeBytes, e.scanTries, e.scanDueAt"
                                + " from io.aftersale.claim.store.ClaimEvidenceImpl e"
                                + " where e.scanOutcome = 'PENDING' and e.scanDueAt <= :now order by e.scanDueAt, e.id",
                        Object[].class)
                .setParameter("now", now)
                .setMaxResults(TRIED_AT_ONCE)
                .getResultList();
        return due.stream()
                .filter(row -> isOurs(row, now + lease.toMillis()))
                .map(row -> new Waiting((Long) row[0], (String) row[1], (Long) row[2], (Integer) row[3] + 1))
                .findFirst();
    }

    private boolean isOurs(Object[] row, long until) {
        return em.createQuery(UPDATE + "e.scanDueAt = :until, e.scanTries = e.scanTries + 1" + WAITING
                                + " and e.scanDueAt = :seen")
                        .setParameter("until", until)
                        .setParameter("id", row[0])
                        .setParameter("seen", row[4])
                        .executeUpdate()
                == 1;
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
    public void answered(Waiting file, ScanResult result) {
        Optional<Long> claim = takeUp.lockClaimOf(file.id());
        em.createQuery(UPDATE + "e.scanOutcome = :outcome, e.scanFound = :found, e.scannedAt = :now, e.scanDueAt = null"
                        + WAITING)
                .setParameter("outcome", result.outcome().name())
                .setParameter("found", result.found())
                .setParameter("now", clock.millis())
                .setParameter("id", file.id())
                .executeUpdate();
        claim.ifPresent(takeUp::scanned);
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
    public void again(Waiting file, Duration later) {
        em.createQuery(UPDATE + "e.scanDueAt = :due" + WAITING)
                .setParameter("due", clock.instant().plus(later).toEpochMilli())
                .setParameter("id", file.id())
                .executeUpdate();
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
    public int letGo() {
        List<Long> waiting = takeUp.waiting();
        int files = em.createQuery(UPDATE + "e.scanOutcome = :off, e.scanDueAt = null where e.scanOutcome = 'PENDING'")
                .setParameter("off", ScanOutcome.OFF.name())
                .executeUpdate();
        waiting.forEach(takeUp::scanned);
        return files;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public long waiting() {
        return em.createQuery(
                        "select count(e.id) from io.aftersale.claim.store.ClaimEvidenceImpl e"
                                + " where e.scanOutcome = 'PENDING'",
                        Long.class)
                .getSingleResult();
    }
}
