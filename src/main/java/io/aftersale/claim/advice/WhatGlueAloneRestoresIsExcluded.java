// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import java.util.Optional;

/** "Factory-preglued parts that can be restored to their original condition with just glue": a person looks unless the policy decides (R59, R60, A33). */
final class WhatGlueAloneRestoresIsExcluded implements ProblemCheck.Rule {

    @Override
    public Optional<AdviceReason> judge(ProblemFacts facts, AdviceTerms terms) {
        return facts.glueAloneRestoresIt()
                ? Optional.of(new AdviceReason(AdviceCode.MINOR_GLUE_FIXABLE, terms.minor()))
                : Optional.empty();
    }
}
