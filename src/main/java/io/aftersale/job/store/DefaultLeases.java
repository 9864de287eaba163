// SPDX-License-Identifier: Apache-2.0
package io.aftersale.job.store;

import io.aftersale.job.Leases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a job by an update that counts: of two nodes the database lets one through. */
public class DefaultLeases implements Leases {

    private final EntityManager em;
    private final Clock clock;

    public DefaultLeases(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
    public boolean take(String job, String owner, Duration time) {
        Instant now = clock.instant();
        return em.createQuery("update io.aftersale.job.store.JobImpl j set j.owner = :owner, j.lockedUntil = :until"
                                + " where j.name = :job and (j.lockedUntil <= :now or j.owner = :owner)")
                        .setParameter("owner", owner)
                        .setParameter("until", now.plus(time).toEpochMilli())
                        .setParameter("job", job)
                        .setParameter("now", now.toEpochMilli())
                        .executeUpdate()
                == 1;
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
    public void giveBack(String job, String owner) {
        em.createQuery("update io.aftersale.job.store.JobImpl j set j.owner = '', j.lockedUntil = 0"
                        + " where j.name = :job and j.owner = :owner")
                .setParameter("job", job)
                .setParameter("owner", owner)
                .executeUpdate();
    }
}
