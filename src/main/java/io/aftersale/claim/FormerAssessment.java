// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.time.Instant;

/**
 * What the rules said of a reported line until something became known.
 *
 * @param decidedAt when it was made
 * @param replacedAt when another took its place
 * @param by who told what changed it
 * @param reason in their words; may be empty
 */
public record FormerAssessment(
        long orderItemId,
        Assessment assessment,
        Instant decidedAt,
        Instant replacedAt,
        Cause cause,
        Actor by,
        String reason) {

    /** What became known. */
    public enum Cause {
        FACTS_CORRECTED,
        EXCEPTION_GRANTED,
        EXCEPTION_REVOKED,
        FACTS_BACKFILLED,
        DELIVERY_RECORDED,
        CALENDAR_CHANGED
    }
}
