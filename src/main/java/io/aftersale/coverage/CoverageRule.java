// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.util.Optional;

/** One sentence of the shop's rules: answers with a reason, or with nothing where it does not apply. */
interface CoverageRule {

    Optional<CoverageReason> judge(CoverageFacts facts, CoverageTerms terms);
}
