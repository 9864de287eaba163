// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import io.aftersale.claim.ProblemAnswer;
import java.util.Optional;

/** "Minor damages such as scratches, product flaws": suggested by the shopper's answer, decided by a person (R57, R58, A32). */
final class MinorDamageIsExcluded implements ProblemCheck.Rule {

    @Override
    public Optional<AdviceReason> judge(ProblemFacts facts) {
        return facts.mayBeMinor() && facts.says(ProblemAnswer.MINOR)
                ? Optional.of(AdviceReason.of(AdviceCode.MINOR_EXCLUDED))
                : Optional.empty();
    }
}
