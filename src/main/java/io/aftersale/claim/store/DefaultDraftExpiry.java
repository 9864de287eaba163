// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.DraftEnd;
import io.aftersale.claim.DraftExpiry;
import io.aftersale.line.LineStandings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks at each open draft once a day at least, as a delivery may be recorded meanwhile. */
public class DefaultDraftExpiry implements DraftExpiry {

    private static final Actor SYSTEM = new Actor(Actor.Kind.SYSTEM, "expiry");
    private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);
    private static final Duration AT_LEAST_EVERY = Duration.ofDays(1);
    private static final Duration EVIDENCE_STAYS = Duration.ofDays(30);

    private final EntityManager em;
    private final ClaimDao claims;
    private final DraftEvidence evidence;
    private final LineStandings standings;
    private final ClaimStateMachine states;
    private final Clock clock;

    public DefaultDraftExpiry(
            EntityManager em, ClaimDao claims, DraftEvidence evidence, LineStandings standings, Clock clock) {
        this.em = em;
        this.claims = claims;
        this.evidence = evidence;
        this.standings = standings;
        this.states = new ClaimStateMachine(em, clock);
        this.clock = clock;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Long> due(int most) {
        return em.createQuery(
                        "select c.id from io.aftersale.claim.store.ClaimImpl c where c.lookAt <= :now"
                                + " order by c.lookAt, c.id",
                        Long.class)
                .setParameter("now", clock.millis())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
    public boolean take(long claimId) {
        return em.createQuery("update io.aftersale.claim.store.ClaimImpl c set c.lookAt = :later"
                                + " where c.id = :id and c.lookAt <= :now")
                        .setParameter(
                                "later", clock.instant().plus(AFTER_A_FAILURE).toEpochMilli())
                        .setParameter("id", claimId)
                        .setParameter("now", clock.millis())
                        .executeUpdate()
                == 1;
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
    public void look(long claimId) {
        ClaimImpl claim = em.find(ClaimImpl.class, claimId);
        claims.lockClaimsOf(claim.orderId);
        claims.refresh(claim);
        switch (claim.getState()) {
            case DRAFT -> expireOrWait(claim, clock.instant());
            case EXPIRED -> {
                evidence.empty(claim);
                claim.lookAt = null;
            }
            default -> claim.lookAt = null;
        }
    }

    private void expireOrWait(ClaimImpl claim, Instant now) {
        Instant end =
                DraftEnd.of(claim, standings.frozenOf(List.of(claim.orderId)).getOrDefault(claim.orderId, List.of()));
        if (now.isBefore(end)) {
            Instant next = now.plus(AT_LEAST_EVERY);
            claim.lookAt = (next.isBefore(end) ? next : end).toEpochMilli();
            return;
        }
        states.moveClaim(claim, ClaimEvent.EXPIRE, SYSTEM);
        claim.lookAt = now.plus(EVIDENCE_STAYS).toEpochMilli();
    }
}
