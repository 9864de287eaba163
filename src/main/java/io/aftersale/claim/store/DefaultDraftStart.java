// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimNumber;
import io.aftersale.claim.OpenDrafts;
import io.aftersale.platform.PlacedOrder;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Drafts by JPA; the unique key over customer and form key has the last word. */
public class DefaultDraftStart implements DraftStart {

    private final ClaimDao claims;
    private final DraftEvidence drafts;
    private final ClaimStateMachine states;
    private final Clock clock;

    public DefaultDraftStart(ClaimDao claims, DraftEvidence drafts, EntityManager em, Clock clock) {
        this.claims = claims;
        this.drafts = drafts;
        this.states = new ClaimStateMachine(em, clock);
        this.clock = clock;
    }

    @Override
    @Transactional("blTransactionManager")
    public Claim begin(PlacedOrder order, String formKey, Locale locale) {
        long customerId = order.customerId();
        return claims.underKey(customerId, formKey).orElseGet(() -> {
            drafts.lockLinesOf(order.id());
            return claims.underKey(customerId, formKey)
                    .orElseGet(() -> oldestOfMost(order).orElseGet(() -> started(order, formKey, locale)));
        });
    }

    private Optional<ClaimImpl> oldestOfMost(PlacedOrder order) {
        List<ClaimImpl> open = claims.draftsOf(order.customerId()).stream()
                .filter(draft -> draft.orderId == order.id())
                .toList();
        return open.size() < OpenDrafts.MOST
                ? Optional.empty()
                : open.stream().min(Comparator.comparing(ClaimImpl::getId));
    }

    private ClaimImpl started(PlacedOrder order, String formKey, Locale locale) {
        ClaimImpl claim = new ClaimImpl();
        claim.number = ClaimNumber.next();
        claim.orderId = order.id();
        claim.orderNumber = order.number();
        claim.customerId = order.customerId();
        claim.formKey = formKey;
        claim.locale = locale.toLanguageTag();
        claim.createdAt = clock.millis();
        claim.dueAt = claim.createdAt;
        claim.changedAt = claim.createdAt;
        claim.lookAt = claim.createdAt;
        states.start(claim, Actor.shopper(order.customerId()));
        claims.insert(claim);
        return claim;
    }
}
