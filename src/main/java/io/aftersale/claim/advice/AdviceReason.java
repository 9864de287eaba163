// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reason.
 *
 * @param argues the advice it argues for; a mere note argues for {@code ACCEPT}
 * @param deadline the exclusive end it looked at; null where none plays a part
 */
public record AdviceReason(
        AdviceCode code, AdviceWord argues, @Nullable Instant deadline) {

    /** A reason that looks at no deadline. */
    public AdviceReason(AdviceCode code, AdviceWord argues) {
        this(code, argues, null);
    }

    static AdviceReason of(AdviceCode code) {
        return new AdviceReason(code, code.usual());
    }
}
