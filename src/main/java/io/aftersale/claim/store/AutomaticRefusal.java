// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.advice.RefusalWithoutAPerson;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.Setting;
import java.util.List;

/** Refuses a sent claim by itself where the policy says so, all of it is refused by objective reasons and nobody asked for an exception (C7, A58). */
final class AutomaticRefusal {

    private final ClaimStateMachine states;
    private final PolicyBook policies;

    AutomaticRefusal(ClaimStateMachine states, PolicyBook policies) {
        this.states = states;
        this.policies = policies;
    }

    /** Whether it was refused; where not, nothing changed. */
    boolean refuse(ClaimImpl claim, Actor system) {
        List<ClaimLineImpl> lines =
                claim.lines.stream().map(ClaimLineImpl.class::cast).toList();
        boolean due = !claim.exceptionAsked
                && lines.stream().allMatch(this::isAutomatic)
                && RefusalWithoutAPerson.isPossible(
                        lines.stream().map(ClaimLine::getAdvice).toList());
        if (due) {
            lines.forEach(line -> states.moveLine(line, ClaimEvent.AUTO_REFUSE, system, code(line), null));
        }
        return due;
    }

    private boolean isAutomatic(ClaimLineImpl line) {
        return policies.version(line.policyVersion).isOn(Setting.REFUSAL_AUTOMATIC);
    }

    private static String code(ClaimLineImpl line) {
        return RefusalWithoutAPerson.codeOf(line.getAdvice()).orElseThrow();
    }
}
