// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import java.util.List;
import java.util.Optional;

/** Asks every rule about the time of a report, and keeps every reason. */
final class TimingCheck {

    private final List<Rule> rules =
            List.of(new DamageIsReportedWithinSomeWorkingDays(), new SignificantDamageIsAskedToBeToldSoon());

    List<AdviceReason> reasons(TimingFacts facts, AdviceTerms terms) {
        return rules.stream().flatMap(rule -> rule.judge(facts, terms).stream()).toList();
    }

    /** One sentence of the shop's rules about time. */
    interface Rule {

        Optional<AdviceReason> judge(TimingFacts facts, AdviceTerms terms);
    }
}
