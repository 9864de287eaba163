// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Appeal;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.ExceptionRequests;
import io.aftersale.policy.PolicyBook;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;

/** Reads from the append-only history and the other reports whether another look at a line may be asked for. */
final class Appeals {

    private final ClaimDao claims;
    private final PolicyBook policies;
    private final Clock clock;

    Appeals(ClaimDao claims, PolicyBook policies, Clock clock) {
        this.claims = claims;
        this.policies = policies;
        this.clock = clock;
    }

    /** Of a refused line. */
    Appeal of(ClaimLineImpl line) {
        Appeal.Facts facts = new Appeal.Facts(
                refusedAt(line),
                wasAsked(line),
                isOffered(line),
                OtherReports.hold(claims, line.claim, line.orderItemId));
        return Appeal.of(facts, clock.instant());
    }

    /** Whether the shopper asked about this line after a refusal of it. */
    static boolean wasAsked(ClaimLineImpl line) {
        return history(line)
                .anyMatch(entry -> entry.getEvent() == ClaimEvent.APPEAL
                        && entry.getActor().kind() == Actor.Kind.SHOPPER);
    }

    private boolean isOffered(ClaimLineImpl line) {
        Advice advice = line.getAdvice();
        return ExceptionRequests.of(policies.version(advice.policyVersion()))
                .mayBeAskedAfter(advice, line.getDecisionCode());
    }

    private static Instant refusedAt(ClaimLineImpl line) {
        return history(line)
                .filter(entry -> entry.getTo() == ClaimState.REFUSED && entry.getFrom() != ClaimState.REFUSED)
                .reduce((earlier, later) -> later)
                .map(ClaimHistoryEntry::getAt)
                .orElseThrow();
    }

    private static Stream<ClaimHistoryEntry> history(ClaimLineImpl line) {
        return line.claim.history.stream()
                .filter(entry -> Long.valueOf(line.orderItemId).equals(entry.getOrderItemId()));
    }
}
