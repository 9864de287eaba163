// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.util.List;

/** What became of a sent report. */
public sealed interface SubmitResult {

    /** It is a claim now; or it already was and this is the same one. */
    record Sent(Claim claim) implements SubmitResult {}

    /** Nothing changed; every fault at its field. */
    record Incomplete(List<FieldError> errors) implements SubmitResult {
        public Incomplete {
            errors = List.copyOf(errors);
        }
    }
}
