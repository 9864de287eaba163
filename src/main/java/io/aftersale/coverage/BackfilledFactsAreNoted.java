// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.util.Optional;

/** Facts read from the catalogue after the order say so (A6). */
final class BackfilledFactsAreNoted implements CoverageRule {

    @Override
    public Optional<CoverageReason> judge(CoverageFacts facts, CoverageTerms terms) {
        return facts.backfilled() ? Optional.of(CoverageReason.of(CoverageCode.SNAPSHOT_BACKFILLED)) : Optional.empty();
    }
}
