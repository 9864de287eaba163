// SPDX-License-Identifier: Apache-2.0
package io.aftersale.job.store;

import io.aftersale.job.JobMarks;
import java.time.Instant;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the marks in AFTERSALE_JOB; they only ever move on. */
public class DefaultJobMarks implements JobMarks {

    private final EntityManager em;

    public DefaultJobMarks(EntityManager em) {
        this.em = em;
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Optional<Instant> of(String job) {
        return em
                .createQuery("select j.doneUntil from io.aftersale.job.store.JobImpl j where j.name = :job", Long.class)
                .setParameter("job", job)
                .getResultList()
                .stream()
                .filter(millis -> millis > 0)
                .map(Instant::ofEpochMilli)
                .findFirst();
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
    public void reach(String job, Instant done) {
        em.createQuery("update io.aftersale.job.store.JobImpl j set j.doneUntil = :done"
                        + " where j.name = :job and j.doneUntil < :done")
                .setParameter("done", done.toEpochMilli())
                .setParameter("job", job)
                .executeUpdate();
    }
}
