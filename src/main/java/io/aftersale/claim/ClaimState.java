// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

/** States of a claim and of each of its lines (rules 3.3); later states join with their issues. */
public enum ClaimState {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    ACCEPTED,
    REFUSED,
    WITHDRAWN,
    EXPIRED;

    /** Whether nothing further is expected of anybody. */
    public boolean isFinal() {
        return this == REFUSED || this == WITHDRAWN || this == EXPIRED;
    }
}
