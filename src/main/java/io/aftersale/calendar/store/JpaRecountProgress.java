// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import io.aftersale.calendar.RecountProgress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Reads the times of changes from their history. */
public class JpaRecountProgress implements RecountProgress {

    private final EntityManager em;

    public JpaRecountProgress(EntityManager em) {
        this.em = em;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<String> pending() {
        return em.createQuery(
                        "select c.name from io.aftersale.calendar.store.CalendarImpl c where c.recounted < c.version",
                        String.class)
                .getResultList();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<Pending> of(String calendar) {
        CalendarImpl row = em.find(CalendarImpl.class, calendar);
        if (row == null || row.recounted >= row.version) {
            return Optional.empty();
        }
        Object[] times = (Object[]) em.createQuery("select min(c.changedAt), max(c.changedAt)"
                        + " from io.aftersale.calendar.store.CalendarChangeImpl c"
                        + " where c.calendar = :name and c.version > :counted")
                .setParameter("name", calendar)
                .setParameter("counted", row.recounted)
                .getSingleResult();
        return Optional.of(new Pending(row.kept().working(), instant(times[0]), instant(times[1])));
    }

    @Override
    @Transactional("blTransactionManager")
    public void done(String calendar, long version) {
        em.createQuery("update io.aftersale.calendar.store.CalendarImpl c set c.recounted = :version"
                        + " where c.name = :name and c.recounted < :version")
                .setParameter("version", version)
                .setParameter("name", calendar)
                .executeUpdate();
    }

    private static Instant instant(Object millis) {
        return Instant.ofEpochMilli((Long) millis);
    }
}
