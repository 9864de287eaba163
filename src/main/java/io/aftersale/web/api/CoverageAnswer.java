// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageReason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A coverage decision as JSON. */
record CoverageAnswer(String outcome, List<Reason> reasons, int policyVersion) {

    static CoverageAnswer of(CoverageDecision decision) {
        return new CoverageAnswer(
                decision.outcome().name(),
                decision.reasons().stream().map(Reason::of).toList(),
                decision.policyVersion());
    }

    /** A reason; the last covered day where there is one. */
    record Reason(String code, String rule, @Nullable String lastCoveredDay) {

        static Reason of(CoverageReason reason) {
            return new Reason(
                    reason.code().name(), reason.code().rule(), Objects.toString(reason.lastCoveredDay(), null));
        }
    }
}
