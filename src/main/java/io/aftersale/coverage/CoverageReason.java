// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reason with what it rests on.
 *
 * @param argues the outcome it argues for under the policy that was applied
 * @param release the release date it looked at; null where none plays a part
 * @param lastCoveredDay the last day, itself covered, on which an order was or is covered; null where none plays a part
 * @param exclusion who took the product out of the service and why; null for every other reason, or where nobody is named
 */
public record CoverageReason(
        CoverageCode code,
        CoverageOutcome argues,
        @Nullable ReleaseDate release,
        @Nullable LocalDate lastCoveredDay,
        @Nullable Exclusion exclusion) {

    /** A reason that speaks of no exclusion. */
    public CoverageReason(
            CoverageCode code,
            CoverageOutcome argues,
            @Nullable ReleaseDate release,
            @Nullable LocalDate lastCoveredDay) {
        this(code, argues, release, lastCoveredDay, null);
    }

    static CoverageReason of(CoverageCode code) {
        return new CoverageReason(code, code.usual(), null, null);
    }

    static CoverageReason of(CoverageCode code, CoverageOutcome argues) {
        return new CoverageReason(code, argues, null, null);
    }

    static CoverageReason of(@Nullable Exclusion exclusion, CoverageOutcome argues) {
        return new CoverageReason(CoverageCode.PRODUCT_EXCLUDED, argues, null, null, exclusion);
    }

    static CoverageReason of(CoverageCode code, ReleaseDate release, LocalDate lastCoveredDay) {
        return new CoverageReason(code, code.usual(), release, lastCoveredDay);
    }
}
