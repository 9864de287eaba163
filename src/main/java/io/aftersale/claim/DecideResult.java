// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.util.List;

/** What became of a decision. */
public sealed interface DecideResult {

    record Done(Claim claim) implements DecideResult {}

    /** Somebody else changed the claim meanwhile; nothing was done. */
    record ChangedMeanwhile(Claim claim) implements DecideResult {}

    /** Not possible in this state; nothing was done. */
    record NotPossible(Claim claim, ClaimState state) implements DecideResult {}

    /** Lacks a reason, a text or a permission; nothing was done. */
    record Invalid(Claim claim, List<FieldError> errors) implements DecideResult {
        public Invalid {
            errors = List.copyOf(errors);
        }
    }

    /** The rules refuse it and the actor may not grant exceptions; nothing was done. */
    record Forbidden(Claim claim) implements DecideResult {}

    /** No such claim. */
    record Missing() implements DecideResult {}
}
