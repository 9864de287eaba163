// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.util.Optional;

/** What the shop does not know is never held against the shopper: a person looks (A4, A5). */
final class UnknownFactsAreForAPerson implements CoverageRule {

    @Override
    public Optional<CoverageReason> judge(CoverageFacts facts, CoverageTerms terms) {
        return switch (facts.stockOrigin()) {
            case UNKNOWN -> Optional.of(CoverageReason.of(CoverageCode.STOCK_ORIGIN_UNKNOWN, terms.unknownRelease()));
            case IN_STOCK ->
                facts.release() == null
                        ? Optional.of(CoverageReason.of(CoverageCode.RELEASE_DATE_UNKNOWN, terms.unknownRelease()))
                        : Optional.empty();
            case PRE_ORDER, CHINA_STOCK -> Optional.empty();
        };
    }
}
