// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.util.Optional;

/** "Some out-of-stock products" are not covered: case by case, by a mark of staff; on a pre-order only a note (R61, A11). */
final class ExhaustedPartsAreForAPerson implements CoverageRule {

    @Override
    public Optional<CoverageReason> judge(CoverageFacts facts, CoverageTerms terms) {
        if (!facts.marks().contains(ProductMark.SPARE_PARTS_EXHAUSTED)) {
            return Optional.empty();
        }
        return Optional.of(CoverageReason.of(
                CoverageCode.SPARE_PARTS_EXHAUSTED,
                facts.isPreOrder() ? CoverageOutcome.COVERED : terms.sparePartsExhausted()));
    }
}
