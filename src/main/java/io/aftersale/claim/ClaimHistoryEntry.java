// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that happened; append-only. */
public interface ClaimHistoryEntry {

    Instant getAt();

    Actor getActor();

    ClaimEvent getEvent();

    /** The line it concerns; null where the whole claim moved. */
    @Nullable
    Long getOrderItemId();

    /** Null at the start. */
    @Nullable
    ClaimState getFrom();

    ClaimState getTo();

    @Nullable
    String getReasonCode();

    @Nullable
    String getText();
}
