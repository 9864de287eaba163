// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.evidence.upload.UploadTarget.Day;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;

/**
 * What a shopper may still send on this day of the store's zone (A30). A file counts on the day on which it began to come, and no
 * more when it was removed; what is under way is for the caller to count.
 */
public final class DayRoom {

    private final EntityManager em;
    private final Clock clock;
    private final ZoneId zone;

    public DayRoom(EntityManager em, Clock clock, ZoneId zone) {
        this.em = em;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param most bytes of a day, by the policy; the caller stands in a transaction */
    Day of(long customerId, long most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Instant begins = today.atStartOfDay(zone).toInstant();
        Instant ends = today.plusDays(1).atStartOfDay(zone).toInstant();
        return new Day(Math.max(0, most - keptSince(begins, customerId)), begins, ends);
    }

    private long keptSince(Instant begins, long customerId) {
        TypedQuery<Long> bytes = em.createQuery(
                        "select sum(e.sizeBytes) from io.aftersale.claim.store.ClaimEvidenceImpl e"
                                + " where e.claim.customerId = :customer and e.receivedAt >= :begins",
                        Long.class)
                .setParameter("customer", customerId)
                .setParameter("begins", begins.toEpochMilli());
        return Optional.ofNullable(bytes.getSingleResult()).orElse(0L);
    }
}
