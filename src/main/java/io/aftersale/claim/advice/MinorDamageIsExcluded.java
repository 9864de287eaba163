// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.claim.ProblemAnswer;
import java.util.Optional;

/** "Minor damages such as scratches, product flaws": suggested by the shopper's answer, decided by a person unless the policy decides (R57, R58, A32). */
final class MinorDamageIsExcluded implements ProblemCheck.Rule {

    @Override
    public Optional<AdviceReason> judge(ProblemFacts facts, AdviceTerms terms) {
        return facts.mayBeMinor() && facts.says(ProblemAnswer.MINOR)
                ? Optional.of(new AdviceReason(AdviceCode.MINOR_EXCLUDED, terms.minor()))
                : Optional.empty();
    }
}
