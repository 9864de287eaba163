// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy.store;

import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Reads published versions; each is immutable, and that a new one was published is noticed within a minute, or as soon as it is asked for by number. */
public class DefaultPolicyBook implements PolicyBook {

    private static final Duration FRESH = Duration.ofSeconds(60);

    private final EntityManager em;
    private final Clock clock;
    private volatile Shelf shelf = new Shelf(Instant.MIN, new TreeMap<>(), new TreeMap<>());

    public DefaultPolicyBook(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public PolicyVersion inForceAt(Instant instant) {
        Map.Entry<Instant, PolicyVersion> found = shelf().byStart.floorEntry(instant);
        if (found == null) {
            throw new IllegalStateException("no policy version is published for " + instant
                    + "; run META-INF/aftersale/sql/aftersale-data.sql");
        }
        return found.getValue();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public PolicyVersion version(int number) {
        PolicyVersion known = shelf.byNumber.get(number);
        PolicyVersion found = known == null ? readAnew().byNumber.get(number) : known;
        if (found == null) {
            throw new IllegalArgumentException("there is no policy version " + number);
        }
        return found;
    }

    private Shelf shelf() {
        Shelf known = shelf;
        return known.isFresh(clock.instant()) ? known : readAnew();
    }

    private Shelf readAnew() {
        Shelf read = read(clock.instant());
        shelf = read;
        return read;
    }

    private Shelf read(Instant now) {
        List<PolicyImpl> rows = em.createQuery(
                        "select distinct p from io.aftersale.policy.store.PolicyImpl p left join fetch p.settings",
                        PolicyImpl.class)
                .getResultList();
        TreeMap<Instant, PolicyVersion> byStart = new TreeMap<>();
        Map<Integer, PolicyVersion> byNumber = new HashMap<>();
        rows.stream().sorted(Comparator.comparing(row -> row.number)).forEach(row -> {
            PolicyVersion version = row.version();
            byStart.put(version.validFrom(), version);
            byNumber.put(version.number(), version);
        });
        return new Shelf(now, byStart, byNumber);
    }

    private record Shelf(
            Instant readAt, TreeMap<Instant, PolicyVersion> byStart, Map<Integer, PolicyVersion> byNumber) {

        boolean isFresh(Instant now) {
            return !byNumber.isEmpty() && !now.isBefore(readAt) && now.isBefore(readAt.plus(FRESH));
        }
    }
}
