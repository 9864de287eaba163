// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.util.Optional;

/** "China Stock items are not covered by this warranty because the factory is no longer able to produce spare parts." (R46, R47) */
final class ChinaStockIsNotCovered implements CoverageRule {

    @Override
    public Optional<CoverageReason> judge(CoverageFacts facts, CoverageTerms terms) {
        return facts.stockOrigin() == StockOrigin.CHINA_STOCK
                ? Optional.of(CoverageReason.of(CoverageCode.CHINA_STOCK_NOT_COVERED))
                : Optional.empty();
    }
}
