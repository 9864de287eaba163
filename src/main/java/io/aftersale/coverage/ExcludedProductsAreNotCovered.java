// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.util.Optional;

/** A product that staff took out of the service is not covered; on a pre-order only a note (R61, A11). */
final class ExcludedProductsAreNotCovered implements CoverageRule {

    @Override
    public Optional<CoverageReason> judge(CoverageFacts facts, CoverageTerms terms) {
        if (!facts.marks().contains(ProductMark.NO_AFTER_SALE_SERVICE)) {
            return Optional.empty();
        }
        return Optional.of(CoverageReason.of(
                facts.exclusion(), facts.isPreOrder() ? CoverageOutcome.COVERED : CoverageOutcome.NOT_COVERED));
    }
}
