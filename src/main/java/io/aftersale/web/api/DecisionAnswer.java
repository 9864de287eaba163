// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageException;
import io.aftersale.coverage.CoverageReason;
import io.aftersale.coverage.Exclusion;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line's coverage as JSON, with every reason in rule order and what it rests on.
 *
 * @param outcome of the rules alone
 * @param flag what is shown: an exception lifts it
 */
record DecisionAnswer(
        String outcome, String flag, List<Reason> reasons, List<ExceptionAnswer> exceptions, int policyVersion) {

    static DecisionAnswer of(CoverageDecision decision) {
        return new DecisionAnswer(
                decision.outcome().name(),
                decision.flag().name(),
                decision.reasons().stream().map(Reason::of).toList(),
                decision.exceptions().stream().map(ExceptionAnswer::of).toList(),
                decision.policyVersion());
    }

    /**
     * A reason with its parameters, as far as it has any.
     *
     * @param argues the outcome it argues for
     */
    record Reason(
            String code,
            String rule,
            String argues,
            @Nullable String releaseDate,
            @Nullable String lastCoveredDay,
            @Nullable ExclusionAnswer exclusion) {

        static Reason of(CoverageReason reason) {
            return new Reason(
                    reason.code().name(),
                    reason.code().rule(),
                    reason.argues().name(),
                    reason.release() == null ? null : reason.release().written(),
                    Objects.toString(reason.lastCoveredDay(), null),
                    ExclusionAnswer.of(reason.exclusion()));
        }
    }

    /** Who took the product out of the service, and why. */
    record ExclusionAnswer(String by, String reason) {

        static @Nullable ExclusionAnswer of(@Nullable Exclusion exclusion) {
            return exclusion == null ? null : new ExclusionAnswer(exclusion.by(), exclusion.reason());
        }
    }

    /** A person's word over the rules. */
    record ExceptionAnswer(String code, String by, String on, String terms) {

        static ExceptionAnswer of(CoverageException exception) {
            return new ExceptionAnswer(
                    exception.code().name(), exception.by(), exception.on().toString(), exception.terms());
        }
    }
}
