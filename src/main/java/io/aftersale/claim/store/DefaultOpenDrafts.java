// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.DraftFields;
import io.aftersale.claim.OpenDrafts;
import io.aftersale.platform.PlacedOrder;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Drafts with their fields in AFTERSALE_DRAFT_FIELD. */
public class DefaultOpenDrafts implements OpenDrafts {

    private final ClaimDao claims;
    private final DraftEvidence evidence;
    private final ClaimStateMachine states;
    private final Clock clock;

    public DefaultOpenDrafts(ClaimDao claims, DraftEvidence evidence, EntityManager em, Clock clock) {
        this.claims = claims;
        this.evidence = evidence;
        this.states = new ClaimStateMachine(em, clock);
        this.clock = clock;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Claim> of(long customerId) {
        return List.copyOf(claims.draftsOf(customerId));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Claim> over(PlacedOrder order) {
        return claims.draftsOf(order.customerId()).stream()
                .filter(draft -> draft.orderId == order.id())
                .map(Claim.class::cast)
                .toList();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Kept preview(long customerId, String number, String seen, DraftFields typed) {
        return own(customerId, number)
                .map(claim -> together(claim, seen, typed))
                .orElseGet(() -> new Kept(typed, false));
    }

    @Override
    @Transactional("blTransactionManager")
    public Kept keep(long customerId, String number, String seen, DraftFields typed) {
        return own(customerId, number)
                .map(this::locked)
                .filter(claim -> claim.getState() == ClaimState.DRAFT)
                .map(claim -> kept(claim, together(claim, seen, typed)))
                .orElseGet(() -> new Kept(typed, false));
    }

    private Kept kept(ClaimImpl claim, Kept kept) {
        if (!kept.fields().values().equals(claim.fields)) {
            claim.fields.keySet().retainAll(kept.fields().values().keySet());
            claim.fields.putAll(kept.fields().values());
            claim.changedAt = clock.millis();
            states.moveClaim(claim, ClaimEvent.EDIT, Actor.shopper(claim.customerId));
        }
        return kept;
    }

    private static Kept together(ClaimImpl claim, String seen, DraftFields typed) {
        DraftFields former = new DraftFields(claim.fields);
        if (seen.isEmpty() || seen.equals(former.mark())) {
            return new Kept(typed, false);
        }
        DraftFields both = former.joinedWith(typed);
        return new Kept(both, !both.equals(typed));
    }

    @Override
    @Transactional("blTransactionManager")
    public DecideResult discard(long customerId, String number) {
        return own(customerId, number).map(this::locked).map(this::discarded).orElseGet(DecideResult.Missing::new);
    }

    private DecideResult discarded(ClaimImpl claim) {
        boolean already = claim.getState() == ClaimState.WITHDRAWN && claim.submittedAt == null;
        if (!already && !states.moveClaim(claim, ClaimEvent.DISCARD, Actor.shopper(claim.customerId))) {
            return new DecideResult.NotPossible(claim, claim.getState());
        }
        claim.lookAt = null;
        evidence.empty(claim);
        return new DecideResult.Done(claim);
    }

    private Optional<ClaimImpl> own(long customerId, String number) {
        return claims.byNumber(number).filter(claim -> claim.customerId == customerId);
    }

    private ClaimImpl locked(ClaimImpl claim) {
        claims.lockClaimsOf(claim.orderId);
        claims.refresh(claim);
        return claim;
    }
}
