// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.time.LocalDate;
import java.util.Optional;

/** In-stock statues are covered until some months after their release; that last day still counts (R30–R32, A1–A3). */
final class InStockIsCoveredForSomeMonthsAfterRelease implements CoverageRule {

    @Override
    public Optional<CoverageReason> judge(CoverageFacts facts, CoverageTerms terms) {
        ReleaseDate release = facts.release();
        if (facts.stockOrigin() != StockOrigin.IN_STOCK || release == null) {
            return Optional.empty();
        }
        LocalDate lastDay = release.lastDay().plus(terms.afterRelease());
        return Optional.of(CoverageReason.of(code(facts.measuredOn(), release.lastDay(), lastDay), release, lastDay));
    }

    private static CoverageCode code(LocalDate measuredOn, LocalDate released, LocalDate lastDay) {
        if (measuredOn.isAfter(lastDay)) {
            return CoverageCode.IN_STOCK_RELEASED_TOO_LONG;
        }
        return released.isAfter(measuredOn) ? CoverageCode.NOT_YET_RELEASED : CoverageCode.IN_STOCK_WITHIN_MONTHS;
    }
}
