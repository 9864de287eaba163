// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemKind;
import java.util.Optional;

/** "Damages of the colored box (art box)": excluded alone as the policy says, noted beside another problem (R56, A34). */
final class TheArtBoxIsExcluded implements ProblemCheck.Rule {

    @Override
    public Optional<AdviceReason> judge(ProblemFacts facts, AdviceTerms terms) {
        boolean only = facts.kind() == ProblemKind.BOX_DAMAGE_ART;
        return only || facts.says(ProblemAnswer.ART_BOX_TOO)
                ? Optional.of(facts.boxReason(AdviceCode.BOX_ART_EXCLUDED, terms.artBox()))
                : Optional.empty();
    }
}
