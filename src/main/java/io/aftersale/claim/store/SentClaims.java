// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Appeal;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.FieldError;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** What shoppers may do with a report once it is sent; the caller has begun the transaction. */
public final class SentClaims {

    private final ClaimDao claims;
    private final FrozenFacts facts;
    private final AcceptedLines accepted;
    private final ClaimStateMachine states;
    private final Appeals appeals;
    private final AnswersDue due;
    private final Clock clock;

    public SentClaims(
            ClaimDao claims,
            FrozenFacts facts,
            AcceptedLines accepted,
            PolicyBook policies,
            Calendars calendars,
            EntityManager em,
            Clock clock,
            ZoneId zone) {
        this.claims = claims;
        this.facts = facts;
        this.accepted = accepted;
        this.states = new ClaimStateMachine(em, clock);
        this.appeals = new Appeals(claims, policies, clock);
        this.due = new AnswersDue(policies, calendars, zone);
        this.clock = clock;
    }

    Optional<ClaimImpl> of(long customerId, String number) {
        return claims.byNumber(number)
                .filter(claim -> claim.customerId == customerId)
                .filter(claim -> claim.submittedAt != null);
    }

    /** An exception that an acceptance of the claim granted goes with it. */
    DecideResult withdraw(long customerId, String number) {
        return of(customerId, number)
                .map(this::locked)
                .map(claim -> withdraw(claim, Actor.shopper(customerId)))
                .orElseGet(DecideResult.Missing::new);
    }

    private DecideResult withdraw(ClaimImpl claim, Actor shopper) {
        List<ClaimLineImpl> given = lines(claim, ClaimState.ACCEPTED);
        if (!states.moveClaim(claim, ClaimEvent.WITHDRAW, shopper)) {
            return new DecideResult.NotPossible(claim, claim.getState());
        }
        given.forEach(line -> accepted.follow(line, ClaimEvent.WITHDRAW, shopper, ""));
        return new DecideResult.Done(claim);
    }

    Map<Long, Appeal> appeals(long customerId, String number) {
        return of(customerId, number)
                .map(claim -> lines(claim, ClaimState.REFUSED).stream()
                        .collect(Collectors.toMap(ClaimLineImpl::getOrderItemId, appeals::of)))
                .orElse(Map.of());
    }

    DecideResult appeal(long customerId, String number, long orderItemId, String typed) {
        return of(customerId, number)
                .map(this::locked)
                .flatMap(claim -> line(claim, orderItemId))
                .map(line -> appeal(line, Actor.shopper(customerId), TypedWords.of(typed)))
                .orElseGet(DecideResult.Missing::new);
    }

    private DecideResult appeal(ClaimLineImpl line, Actor shopper, String words) {
        ClaimImpl claim = line.claim;
        if (line.getState() != ClaimState.REFUSED) {
            return Appeals.wasAsked(line)
                    ? refused(claim, new FieldError("line", Appeal.Hindrance.ALREADY_ASKED.code(), List.of()))
                    : new DecideResult.NotPossible(claim, line.getState());
        }
        return appeals.of(line).fault(words).map(fault -> refused(claim, fault)).orElseGet(() -> {
            lookAgain(line, shopper, words);
            return new DecideResult.Done(claim);
        });
    }

    /** The answer is owed anew, unless other lines of the claim wait for one already. */
    private void lookAgain(ClaimLineImpl line, Actor shopper, String words) {
        ClaimImpl claim = line.claim;
        if (claim.getState() != ClaimState.IN_REVIEW) {
            claim.dueAt = due.of(claim, clock.instant());
        }
        claim.exceptionAsked = true;
        states.moveLine(line, ClaimEvent.APPEAL, shopper, null, words);
    }

    /** As it stands now; nobody else moves a claim of its order or grants over its lines until the transaction ends. */
    private ClaimImpl locked(ClaimImpl claim) {
        facts.lock(claim.orderId);
        claims.lockClaimsOf(claim.orderId);
        claims.refresh(claim);
        return claim;
    }

    private static DecideResult refused(ClaimImpl claim, FieldError fault) {
        return new DecideResult.Invalid(claim, List.of(fault));
    }

    private static Optional<ClaimLineImpl> line(ClaimImpl claim, long orderItemId) {
        return claim.lines.stream()
                .map(ClaimLineImpl.class::cast)
                .filter(line -> line.orderItemId == orderItemId)
                .findFirst();
    }

    private static List<ClaimLineImpl> lines(ClaimImpl claim, ClaimState state) {
        return claim.lines.stream()
                .map(ClaimLineImpl.class::cast)
                .filter(line -> line.getState() == state)
                .toList();
    }
}
