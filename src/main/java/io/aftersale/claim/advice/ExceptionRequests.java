// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.coverage.CoverageCode;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.Setting;
import org.jspecify.annotations.Nullable;

/**
 * For which refusals a shopper may ask for an exception (A10, A16, A58).
 *
 * @param chinaStock whether for China Stock
 * @param late whether for a late report
 */
public record ExceptionRequests(boolean chinaStock, boolean late) {

    public static ExceptionRequests of(PolicyVersion policy) {
        return new ExceptionRequests(
                policy.isOn(Setting.CHINA_STOCK_EXCEPTION_REQUESTS), policy.isOn(Setting.LATE_EXCEPTION_REQUESTS));
    }

    /** Where the rules refuse, and for one reason at least for which an exception may be asked. */
    public boolean mayBeAsked(Advice advice) {
        return advice.refusing().stream().anyMatch(this::isTaken);
    }

    /** After a refusal: for one reason at least that the rules or the decision gave; a decision may refuse what the rules do not. */
    public boolean mayBeAskedAfter(Advice advice, @Nullable String decisionCode) {
        return mayBeAsked(advice) || decisionCode != null && isTaken(decisionCode);
    }

    private boolean isTaken(String code) {
        if (code.equals(CoverageCode.CHINA_STOCK_NOT_COVERED.name())) {
            return chinaStock;
        }
        return !code.equals(AdviceCode.REPORTED_LATE.name()) || late;
    }
}
