// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.policy.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A line of which nothing could be read in time, not even the policy: for a person to look at, by the shop's defaults. */
public final class UnreadLine {

    private static final PolicyVersion DEFAULTS = PolicyVersion.of(1, Instant.EPOCH, PolicyVersion.shopDefaults());

    private UnreadLine() {}

    /** Where it stands as far as anybody knows; {@code today} is the day in the store's zone. */
    public static LineStanding of(long orderItemId, int quantity, LocalDate today) {
        CoverageFacts nothing = new CoverageFacts(StockOrigin.UNKNOWN, null, Set.of(), today, false);
        return new LineStanding(
                orderItemId,
                new CoverageDecider().decide(nothing, DEFAULTS.coverageTerms(), List.of()),
                ReportTerms.of(DEFAULTS, null),
                false,
                List.of(),
                List.of(),
                quantity);
    }
}
