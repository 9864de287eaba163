// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemKind;
import java.util.Optional;

/** "Damages of the exterior brown box": excluded alone as the policy says, noted beside another problem (R55, A34). */
final class TheBrownBoxIsExcluded implements ProblemCheck.Rule {

    @Override
    public Optional<AdviceReason> judge(ProblemFacts facts, AdviceTerms terms) {
        boolean only = facts.kind() == ProblemKind.BOX_DAMAGE_OUTER;
        return only || facts.says(ProblemAnswer.OUTER_BOX_TOO)
                ? Optional.of(facts.boxReason(AdviceCode.BOX_OUTER_EXCLUDED, terms.outerBox()))
                : Optional.empty();
    }
}
