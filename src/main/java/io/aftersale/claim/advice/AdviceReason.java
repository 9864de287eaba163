// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

/**
 * One reason.
 *
 * @param argues the advice it argues for; a mere note argues for {@code ACCEPT}
 */
public record AdviceReason(AdviceCode code, AdviceWord argues) {

    static AdviceReason of(AdviceCode code) {
        return new AdviceReason(code, code.usual());
    }
}
