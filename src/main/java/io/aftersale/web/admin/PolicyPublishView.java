// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.policy.PolicyDraft;
import io.aftersale.policy.PolicyFault;
import io.aftersale.policy.Publication;
import io.aftersale.web.view.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The last look before a version stands for good.
 *
 * @param problem why nothing was published; empty where there is no problem
 * @param faults of the settings
 */
public record PolicyPublishView(
        long seen,
        String next,
        List<PolicyChangeRow> changes,
        String validFrom,
        String note,
        String problem,
        List<String> faults,
        String validFromFault,
        String noteFault) {

    public PolicyPublishView {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    static PolicyPublishView of(
            PolicyDraft draft, Publication typed, String problem, List<PolicyFault> faults, Words words) {
        return new PolicyPublishView(
                draft.seen(),
                Integer.toString(draft.base().number() + 1),
                PolicyChangeRow.of(draft.changes(), words),
                typed.validFrom(),
                typed.note(),
                problem,
                faults.stream()
                        .filter(fault -> !fault.field().equals(PolicyFault.VALID_FROM)
                                && !fault.field().equals(PolicyFault.NOTE))
                        .map(fault -> SettingWords.sentence(fault, words))
                        .toList(),
                at(PolicyFault.VALID_FROM, faults, words),
                at(PolicyFault.NOTE, faults, words));
    }

    private static String at(String field, List<PolicyFault> faults, Words words) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(fault -> SettingWords.fault(fault, words))
                .collect(Collectors.joining(" "));
    }
}
