// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemKind;
import java.util.Optional;

/** "Slight variations and minor imperfections between products are possible": noted with a minor defect (R15, R16). */
final class HandmadeStatuesVary implements ProblemCheck.Rule {

    @Override
    public Optional<AdviceReason> judge(ProblemFacts facts, AdviceTerms terms) {
        return facts.kind() == ProblemKind.DEFECT && facts.says(ProblemAnswer.MINOR)
                ? Optional.of(AdviceReason.of(AdviceCode.HANDMADE_VARIATION))
                : Optional.empty();
    }
}
