// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.ClaimStateOfLines;
import io.aftersale.claim.ClaimTransitions;
import io.aftersale.claim.ClaimTransitions.Scope;
import io.aftersale.claim.DecisionCheck;
import java.time.Clock;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

/**
 * The only writer of a state: asks the table, writes state and history together, and raises the claim's version.
 * The caller has begun the transaction and, where somebody saw an older version, compared it.
 */
final class ClaimStateMachine {

    private final EntityManager em;
    private final Clock clock;

    ClaimStateMachine(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Puts a new claim into its first state. */
    void start(ClaimImpl claim, Actor actor) {
        ClaimTransitions row = row(ClaimEvent.START, null, Scope.CLAIM, actor).orElseThrow();
        claim.state = row.to().name();
        note(claim, null, row, actor, null, null);
    }

    /** Notes that a quick report told of a line of a draft; the first one stops the 24 hours (A25). False where the table has no such row. */
    boolean tell(ClaimImpl claim, long orderItemId, Actor actor, String words) {
        Optional<ClaimTransitions> found = row(ClaimEvent.QUICK_REPORT, claim.getState(), Scope.CLAIM, actor);
        found.ifPresent(row -> {
            claim.toldAt = claim.toldAt == null ? Long.valueOf(clock.millis()) : claim.toldAt;
            note(claim, orderItemId, row, actor, null, words);
        });
        return found.isPresent();
    }

    /** Lets a new line into a draft; it stands where the claim stands. */
    void join(ClaimImpl claim, ClaimLineImpl line) {
        line.claim = claim;
        line.state = claim.state;
        claim.lines.add(line);
    }

    /** Moves the claim with its open lines; false, and nothing written, where the table has no such row. */
    boolean moveClaim(ClaimImpl claim, ClaimEvent event, Actor actor) {
        return moveClaim(claim, event, actor, null);
    }

    /** The same with a reason. */
    boolean moveClaim(ClaimImpl claim, ClaimEvent event, Actor actor, @Nullable String code) {
        Optional<ClaimTransitions> found = row(event, claim.getState(), Scope.CLAIM, actor);
        found.ifPresent(row -> {
            claim.lines.stream()
                    .map(ClaimLineImpl.class::cast)
                    .filter(line -> !line.getState().isFinal())
                    .forEach(line -> line.state = row.to().name());
            claim.state = (claim.lines.isEmpty() ? row.to() : stateOfLines(claim)).name();
            note(claim, null, row, actor, code, null);
        });
        return found.isPresent();
    }

    /** Moves one line and lets the claim follow; staff's last words stay where a shopper moves it. False, and nothing written, where the table has no such row. */
    boolean moveLine(ClaimLineImpl line, ClaimEvent event, Actor actor, @Nullable String code, @Nullable String text) {
        Optional<ClaimTransitions> found = row(event, line.getState(), Scope.LINE, actor);
        found.ifPresent(row -> {
            ClaimImpl claim = line.claim;
            line.state = row.to().name();
            line.decisionCode = code;
            line.decisionText = actor.kind() == Actor.Kind.SHOPPER ? line.decisionText : text;
            claim.state = stateOfLines(claim).name();
            note(claim, line.orderItemId, row, actor, code, text);
            em.lock(claim, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        });
        return found.isPresent();
    }

    private static ClaimState stateOfLines(ClaimImpl claim) {
        return ClaimStateOfLines.of(
                claim.lines.stream().map(ClaimLine::getState).toList());
    }

    private static Optional<ClaimTransitions> row(
            ClaimEvent event, @Nullable ClaimState from, Scope scope, Actor actor) {
        return ClaimTransitions.find(event, from, actor.kind()).filter(row -> row.scope() == scope);
    }

    /** Notes that somebody without the permission tried to bring that event to a line; nothing moves. */
    void noteDenied(ClaimLineImpl line, ClaimEvent event, Actor actor) {
        row(event, line.getState(), Scope.LINE, actor)
                .ifPresent(row -> note(line.claim, line.orderItemId, row, actor, DecisionCheck.NOT_PERMITTED, null).to =
                        line.state);
    }

    /** Notes that the rules were asked again about a line; nothing moves, yet whoever looked before is told so. */
    void noteAssessed(ClaimLineImpl line, FormerAssessmentImpl.Known known) {
        ClaimHistoryEntryImpl entry = entry(line.claim, ClaimEvent.ASSESS, known.by());
        entry.orderItemId = line.orderItemId;
        entry.from = line.state;
        entry.to = line.state;
        entry.reasonCode = known.cause().name();
        entry.text = known.reason();
        em.lock(line.claim, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private ClaimHistoryEntryImpl note(
            ClaimImpl claim,
            @Nullable Long orderItemId,
            ClaimTransitions row,
            Actor actor,
            @Nullable String code,
            @Nullable String text) {
        ClaimHistoryEntryImpl entry = entry(claim, row.event(), actor);
        entry.orderItemId = orderItemId;
        entry.from = row.from() == null ? null : row.from().name();
        entry.to = row.to().name();
        entry.reasonCode = code;
        entry.text = text;
        return entry;
    }

    private ClaimHistoryEntryImpl entry(ClaimImpl claim, ClaimEvent event, Actor actor) {
        ClaimHistoryEntryImpl entry = new ClaimHistoryEntryImpl();
        entry.claim = claim;
        entry.at = clock.millis();
        entry.actorKind = actor.kind().name();
        entry.actorName = actor.name();
        entry.event = event.name();
        claim.history.add(entry);
        return entry;
    }
}
