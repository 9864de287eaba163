// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import java.util.List;
import java.util.Optional;

/** Asks every rule about the problem itself, and keeps every reason (R63). */
public final class ProblemCheck {

    private final List<Rule> rules = List.of(
            new TheBrownBoxIsExcluded(),
            new TheArtBoxIsExcluded(),
            new MinorDamageIsExcluded(),
            new WhatGlueAloneRestoresIsExcluded(),
            new HandmadeStatuesVary());

    /** What speaks about the problem, in rule order; mostly nothing. */
    public List<AdviceReason> reasons(ProblemFacts facts, AdviceTerms terms) {
        return rules.stream().flatMap(rule -> rule.judge(facts, terms).stream()).toList();
    }

    /** One sentence of the shop's rules about problems. */
    interface Rule {

        Optional<AdviceReason> judge(ProblemFacts facts, AdviceTerms terms);
    }
}
