// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.ProblemKind;
import io.aftersale.evidence.ScanOutcome;
import io.aftersale.policy.EvidenceTerms;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/**
 * Takes a sent claim up for review when every file of it has its outcome (C6). Who brings outcomes locks the claims of
 * the order before, as sending does: so one of the two sees what the other did. Called inside a transaction.
 */
public final class TakeUp {

    private static final String EVIDENCE = " from io.aftersale.claim.store.ClaimEvidenceImpl e where ";
    private static final Actor SCAN = new Actor(Actor.Kind.SYSTEM, "scan");

    private final ClaimDao claims;
    private final DraftEvidence drafts;
    private final EntityManager em;
    private final ClaimStateMachine states;

    public TakeUp(ClaimDao claims, DraftEvidence drafts, EntityManager em, Clock clock) {
        this.claims = claims;
        this.drafts = drafts;
        this.em = em;
        this.states = new ClaimStateMachine(em, clock);
    }

    /** A claim that was sent in this transaction; what the policy asks for was counted just now. */
    void sent(ClaimImpl claim, Actor system) {
        if (!isScanAwaited(claim.id)) {
            states.moveClaim(claim, ClaimEvent.TAKE_UP, system);
        }
    }

    /** Locks the claim of a file until the transaction ends; empty where the file is gone. */
    Optional<Long> lockClaimOf(long evidenceId) {
        List<Object[]> found = em.createQuery(
                        "select e.claim.id, e.claim.orderId" + EVIDENCE + "e.id = :id", Object[].class)
                .setParameter("id", evidenceId)
                .getResultList();
        found.forEach(row -> claims.lockClaimsOf((Long) row[1]));
        return found.stream().map(row -> (Long) row[0]).findFirst();
    }

    /** Sent claims that wait for a scan. */
    List<Long> waiting() {
        return em.createQuery(
                        "select distinct e.claim.id" + EVIDENCE
                                + "e.scanOutcome = 'PENDING' and e.claim.state = 'SUBMITTED'",
                        Long.class)
                .getResultList();
    }

    /** One of its files has its outcome now; nothing happens where it is no sent claim or another file waits. */
    void scanned(long claimId) {
        ClaimImpl claim = em.find(ClaimImpl.class, claimId);
        claims.refresh(claim);
        if (claim.getState() == ClaimState.SUBMITTED && !isScanAwaited(claimId)) {
            states.moveClaim(claim, ClaimEvent.TAKE_UP, SCAN, taken(claim));
        }
    }

    private boolean isScanAwaited(long claimId) {
        return em.createQuery(
                                "select count(e.id)" + EVIDENCE + "e.claim.id = :claim and e.scanOutcome = 'PENDING'",
                                Long.class)
                        .setParameter("claim", claimId)
                        .getSingleResult()
                > 0;
    }

    /** The code of what the policy asks for and malware took; null where nothing is missing. */
    private @Nullable String taken(ClaimImpl claim) {
        boolean infected =
                claim.evidence.stream().anyMatch(file -> file.getScan().outcome() == ScanOutcome.INFECTED);
        if (!infected) {
            return null;
        }
        boolean filmed = claim.noVideoReason != null || DraftEvidence.videos(claim) > 0;
        return filmed ? photosTaken(claim) : "VIDEO_MISSING";
    }

    private @Nullable String photosTaken(ClaimImpl claim) {
        EvidenceTerms terms = drafts.termsOf(claim);
        Map<Long, Integer> photos = DraftEvidence.photosByLine(claim);
        boolean few = claim.lines.stream()
                .anyMatch(line -> photos.getOrDefault(line.getOrderItemId(), 0) < least(terms, line));
        return few ? "PHOTOS_TOO_FEW" : null;
    }

    private static int least(EvidenceTerms terms, ClaimLine line) {
        return line.getKind() == ProblemKind.MISSING_PART ? terms.photosLeastMissingPart() : terms.photosLeast();
    }
}
