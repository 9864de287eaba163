// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Actor;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to line 7, as a value. */
record StepOfLine(ClaimEvent event, Actor actor, @Nullable String text) implements ClaimHistoryEntry {

    /** Brought by the system, without words. */
    StepOfLine(ClaimEvent event) {
        this(event, new Actor(Actor.Kind.SYSTEM, "report"), null);
    }

    @Override
    public Instant getAt() {
        return Instant.parse("2026-11-21T10:00:00Z");
    }

    @Override
    public Actor getActor() {
        return actor;
    }

    @Override
    public ClaimEvent getEvent() {
        return event;
    }

    @Override
    public Long getOrderItemId() {
        return 7L;
    }

    @Override
    public @Nullable ClaimState getFrom() {
        return null;
    }

    @Override
    public ClaimState getTo() {
        return ClaimState.REFUSED;
    }

    @Override
    public @Nullable String getReasonCode() {
        return null;
    }

    @Override
    public @Nullable String getText() {
        return text;
    }
}
