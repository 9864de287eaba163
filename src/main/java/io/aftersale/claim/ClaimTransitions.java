// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import static io.aftersale.claim.ClaimEvent.ACCEPT;
import static io.aftersale.claim.ClaimEvent.APPEAL;
import static io.aftersale.claim.ClaimEvent.AUTO_REFUSE;
import static io.aftersale.claim.ClaimEvent.DISCARD;
import static io.aftersale.claim.ClaimEvent.EDIT;
import static io.aftersale.claim.ClaimEvent.EXPIRE;
import static io.aftersale.claim.ClaimEvent.QUICK_REPORT;
import static io.aftersale.claim.ClaimEvent.REFUSE;
import static io.aftersale.claim.ClaimEvent.START;
import static io.aftersale.claim.ClaimEvent.SUBMIT;
import static io.aftersale.claim.ClaimEvent.TAKE_BACK;
import static io.aftersale.claim.ClaimEvent.TAKE_UP;
import static io.aftersale.claim.ClaimEvent.WITHDRAW;
import static io.aftersale.claim.ClaimState.ACCEPTED;
import static io.aftersale.claim.ClaimState.DRAFT;
import static io.aftersale.claim.ClaimState.EXPIRED;
import static io.aftersale.claim.ClaimState.IN_REVIEW;
import static io.aftersale.claim.ClaimState.REFUSED;
import static io.aftersale.claim.ClaimState.SUBMITTED;
import static io.aftersale.claim.ClaimState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of what may happen to a claim or one of its lines (rules 3.3); screens, service, page and tests read it. */
public enum ClaimTransitions {
    // spotless:off
    C1 (START,    null,      DRAFT,     Scope.CLAIM, Actor.Kind.SHOPPER),
    C2 (EDIT,     DRAFT,     DRAFT,     Scope.CLAIM, Actor.Kind.SHOPPER),
    C2Q(QUICK_REPORT, DRAFT, DRAFT,  Scope.CLAIM, Actor.Kind.SHOPPER),
    C3 (SUBMIT,   DRAFT,     SUBMITTED, Scope.CLAIM, Actor.Kind.SHOPPER),
    C4 (EXPIRE,   DRAFT,     EXPIRED,   Scope.CLAIM, Actor.Kind.SYSTEM),
    C5 (DISCARD,  DRAFT,     WITHDRAWN, Scope.CLAIM, Actor.Kind.SHOPPER),
    C6 (TAKE_UP,  SUBMITTED, IN_REVIEW, Scope.CLAIM, Actor.Kind.SYSTEM, Actor.Kind.STAFF),
    C7 (AUTO_REFUSE, SUBMITTED, REFUSED, Scope.LINE, Actor.Kind.SYSTEM),
    C11(ACCEPT,   IN_REVIEW, ACCEPTED,  Scope.LINE,  Actor.Kind.STAFF),
    C12(REFUSE,   IN_REVIEW, REFUSED,   Scope.LINE,  Actor.Kind.STAFF),
    C24A(WITHDRAW, SUBMITTED, WITHDRAWN, Scope.CLAIM, Actor.Kind.SHOPPER),
    C24B(WITHDRAW, IN_REVIEW, WITHDRAWN, Scope.CLAIM, Actor.Kind.SHOPPER),
    C24C(WITHDRAW, ACCEPTED,  WITHDRAWN, Scope.CLAIM, Actor.Kind.SHOPPER),
    C25(APPEAL,   REFUSED,  IN_REVIEW, Scope.LINE,  Actor.Kind.SHOPPER, Actor.Kind.STAFF),
    C29(TAKE_BACK, ACCEPTED, IN_REVIEW, Scope.LINE,  Actor.Kind.STAFF);
    // spotless:on

    /** Whether a claim moves with all its lines, or one line moves. */
    public enum Scope {
        CLAIM,
        LINE
    }

    private final ClaimEvent event;
    private final @Nullable ClaimState from;
    private final ClaimState to;
    private final Scope scope;

    @SuppressWarnings("ImmutableEnumChecker") // from Set.of
    private final Set<Actor.Kind> actors;

    ClaimTransitions(ClaimEvent event, @Nullable ClaimState from, ClaimState to, Scope scope, Actor.Kind... actors) {
        this.event = event;
        this.from = from;
        this.to = to;
        this.scope = scope;
        this.actors = Set.of(actors);
    }

    /** Where that event leads from that state when that kind of actor brings it; empty where the table has no such row. */
    public static Optional<ClaimTransitions> find(ClaimEvent event, @Nullable ClaimState from, Actor.Kind actor) {
        return Arrays.stream(values())
                .filter(row -> row.event == event && row.from == from && row.actors.contains(actor))
                .findFirst();
    }

    /** Events that kind of actor may bring to a line in that state. */
    public static List<ClaimEvent> possible(ClaimState from, Actor.Kind actor, Scope scope) {
        return Arrays.stream(values())
                .filter(row -> row.from == from && row.scope == scope && row.actors.contains(actor))
                .map(ClaimTransitions::event)
                .distinct()
                .toList();
    }

    public ClaimEvent event() {
        return event;
    }

    /** Null for the first row, which makes a claim. */
    public @Nullable ClaimState from() {
        return from;
    }

    public ClaimState to() {
        return to;
    }

    public Scope scope() {
        return scope;
    }

    public Set<Actor.Kind> actors() {
        return actors;
    }
}
