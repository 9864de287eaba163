// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import io.aftersale.policy.PolicyBook;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;

/** Which policy versions name which calendar; asked within a transaction of who asks. */
public class CalendarUse {

    private final EntityManager em;
    private final PolicyBook policies;

    public CalendarUse(EntityManager em, PolicyBook policies) {
        this.em = em;
        this.policies = policies;
    }

    /** Versions that name it, whether in force or not. */
    List<Integer> versionsWith(String calendar) {
        return em
                .createQuery(
                        "select p.number from io.aftersale.policy.store.PolicyImpl p order by p.number", Integer.class)
                .getResultList()
                .stream()
                .filter(number -> policies.version(number).calendar().equals(calendar))
                .toList();
    }

    /** Names that the version in force at that instant, or a later one, has. */
    Set<String> fromNowOn(Instant now) {
        Set<String> names = new HashSet<>();
        names.add(policies.inForceAt(now).calendar());
        em.createQuery(
                        "select p.number from io.aftersale.policy.store.PolicyImpl p where p.validFrom > :now",
                        Integer.class)
                .setParameter("now", now.toEpochMilli())
                .getResultList()
                .forEach(number -> names.add(policies.version(number).calendar()));
        return names;
    }
}
