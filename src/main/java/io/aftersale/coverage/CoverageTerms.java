// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.time.Period;

/**
 * The settings of one policy version that coverage needs.
 *
 * @param afterRelease how long in-stock statues are covered after release; the last day counts (A2)
 * @param unknownRelease what an unknown release date or stock origin leads to: NEEDS_REVIEW or COVERED (A4, A5)
 * @param sparePartsExhausted what that mark leads to: NEEDS_REVIEW or NOT_COVERED (A11)
 */
public record CoverageTerms(
        int policyVersion, Period afterRelease, CoverageOutcome unknownRelease, CoverageOutcome sparePartsExhausted) {

    public CoverageTerms {
        if (unknownRelease == CoverageOutcome.NOT_COVERED) {
            throw new IllegalArgumentException(
                    "coverage.unknownReleaseDate is NEEDS_REVIEW or COVERED, never a refusal");
        }
        if (sparePartsExhausted == CoverageOutcome.COVERED) {
            throw new IllegalArgumentException("sparePartsExhausted is NEEDS_REVIEW or NOT_COVERED");
        }
    }
}
