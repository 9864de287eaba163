// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.policy.PolicyChange;
import io.aftersale.web.view.Words;
import java.util.List;

/** A changed setting in words. */
public record PolicyChangeRow(String key, String label, String before, String after, String rule) {

    static List<PolicyChangeRow> of(List<PolicyChange> changes, Words words) {
        return changes.stream()
                .map(change -> new PolicyChangeRow(
                        change.setting().key(),
                        SettingWords.label(change.setting(), words),
                        SettingWords.whole(change.setting(), change.before(), words),
                        SettingWords.whole(change.setting(), change.after(), words),
                        SettingRules.of(change.setting())))
                .toList();
    }
}
