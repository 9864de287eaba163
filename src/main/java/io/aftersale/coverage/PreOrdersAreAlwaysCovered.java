// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.util.Optional;

/** "Products in pre-order are always covered by after-sale service." (R48, A7, A8) */
final class PreOrdersAreAlwaysCovered implements CoverageRule {

    @Override
    public Optional<CoverageReason> judge(CoverageFacts facts, CoverageTerms terms) {
        return facts.isPreOrder()
                ? Optional.of(CoverageReason.of(CoverageCode.PRE_ORDER_ALWAYS_COVERED))
                : Optional.empty();
    }
}
