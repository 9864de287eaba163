// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.ClaimTransitions;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.DecisionCheck;
import io.aftersale.claim.FieldError;
import io.aftersale.facts.FrozenFacts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Staff's side of claims. */
public class DefaultClaimDesk implements ClaimDesk {

    private final ClaimDao claims;
    private final FrozenFacts facts;
    private final AcceptedLines accepted;
    private final ClaimStateMachine states;

    public DefaultClaimDesk(ClaimDao claims, FrozenFacts facts, AcceptedLines accepted, EntityManager em, Clock clock) {
        this.claims = claims;
        this.facts = facts;
        this.accepted = accepted;
        this.states = new ClaimStateMachine(em, clock);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Page queue(@Nullable ClaimState state, @Nullable String after, int limit) {
        List<ClaimImpl> found = claims.queue(state, QueueCursor.read(after), limit + 1);
        List<ClaimImpl> shown = found.subList(0, Math.min(limit, found.size()));
        ClaimImpl last = found.size() > limit ? shown.get(shown.size() - 1) : null;
        return new Page(List.copyOf(shown), last == null ? null : QueueCursor.write(last.dueAt, last.id));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<Claim> byNumber(String number) {
        return claims.byNumber(number)
                .filter(claim -> claim.submittedAt != null)
                .map(Claim.class::cast);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<ClaimEvidence> evidence(String publicId) {
        return claims.evidence(publicId)
                .filter(found -> found.claim.submittedAt != null)
                .map(ClaimEvidence.class::cast);
    }

    @Override
    @Transactional("blTransactionManager")
    public DecideResult decide(
            String number, long version, Actor staff, boolean mayGrantGoodwill, List<LineDecision> decisions) {
        ClaimImpl claim = claims.byNumber(number)
                .filter(found -> found.submittedAt != null)
                .orElse(null);
        if (claim == null) {
            return new DecideResult.Missing();
        }
        facts.lock(claim.orderId);
        claims.lockClaimsOf(claim.orderId);
        claims.refresh(claim);
        Optional<DecideResult> refusal = refusalOf(claim, version, mayGrantGoodwill, decisions);
        if (refusal.orElse(null) instanceof DecideResult.Forbidden) {
            noteDenied(claim, staff, decisions);
        }
        return refusal.orElseGet(() -> move(claim, staff, decisions));
    }

    @Override
    public List<ClaimEvent> possible(ClaimLine line) {
        return ClaimTransitions.possible(line.getState(), Actor.Kind.STAFF, ClaimTransitions.Scope.LINE);
    }

    private Optional<DecideResult> refusalOf(
            ClaimImpl claim, long version, boolean mayGrantGoodwill, List<LineDecision> decisions) {
        Map<Long, ClaimLine> lines =
                claim.getLines().stream().collect(Collectors.toMap(ClaimLine::getOrderItemId, Function.identity()));
        long named = decisions.stream()
                .map(LineDecision::orderItemId)
                .filter(lines::containsKey)
                .distinct()
                .count();
        if (decisions.isEmpty() || named < decisions.size()) {
            return Optional.of(new DecideResult.Invalid(claim, List.of(new FieldError("line", "noLine", List.of()))));
        }
        if (claim.version != version) {
            return Optional.of(new DecideResult.ChangedMeanwhile(claim));
        }
        return decisions.stream()
                .map(decision -> notNow(claim, lines.get(decision.orderItemId()), decision, mayGrantGoodwill))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> faults(lines, decisions).map(faults -> new DecideResult.Invalid(claim, faults)));
    }

    private Optional<DecideResult> notNow(
            ClaimImpl claim, @Nullable ClaimLine line, LineDecision decision, boolean mayGrantGoodwill) {
        if (line == null || !possible(line).contains(decision.event()) || isHeldElsewhere(claim, decision)) {
            return Optional.of(new DecideResult.NotPossible(claim, line == null ? claim.getState() : line.getState()));
        }
        return mayGrantGoodwill || !DecisionCheck.needsGoodwill(line, decision)
                ? Optional.empty()
                : Optional.of(new DecideResult.Forbidden(claim));
    }

    private boolean isHeldElsewhere(ClaimImpl claim, LineDecision decision) {
        return decision.event() == ClaimEvent.APPEAL && OtherReports.hold(claims, claim, decision.orderItemId());
    }

    private static Optional<List<FieldError>> faults(Map<Long, ClaimLine> lines, List<LineDecision> decisions) {
        List<FieldError> faults = new ArrayList<>();
        for (LineDecision decision : decisions) {
            ClaimLine line = lines.get(decision.orderItemId());
            if (line != null) {
                faults.addAll(DecisionCheck.faults(line, decision));
            }
        }
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(faults.stream().distinct().toList());
    }

    private DecideResult move(ClaimImpl claim, Actor staff, List<LineDecision> decisions) {
        for (LineDecision decision : decisions) {
            claim.lines.stream()
                    .map(ClaimLineImpl.class::cast)
                    .filter(line -> line.orderItemId == decision.orderItemId())
                    .forEach(line -> move(line, staff, decision));
        }
        return new DecideResult.Done(claim);
    }

    private void move(ClaimLineImpl line, Actor staff, LineDecision decision) {
        String words = TypedWords.of(decision.text());
        states.moveLine(line, decision.event(), staff, codeOf(line, decision), words);
        accepted.follow(line, decision.event(), staff, words);
    }

    private void noteDenied(ClaimImpl claim, Actor staff, List<LineDecision> decisions) {
        for (LineDecision decision : decisions) {
            claim.lines.stream()
                    .map(ClaimLineImpl.class::cast)
                    .filter(line -> line.orderItemId == decision.orderItemId())
                    .filter(line -> DecisionCheck.needsGoodwill(line, decision))
                    .forEach(line -> states.noteDenied(line, decision.event(), staff));
        }
    }

    private static @Nullable String codeOf(ClaimLine line, LineDecision decision) {
        if (DecisionCheck.needsGoodwill(line, decision)) {
            return DecisionCheck.GOODWILL;
        }
        return decision.event() == ClaimEvent.REFUSE ? decision.reasonCode() : null;
    }
}
