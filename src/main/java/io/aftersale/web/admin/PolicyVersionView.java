// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.policy.PolicyPage;
import io.aftersale.policy.Setting;
import io.aftersale.web.view.Words;
import java.util.List;
import java.util.stream.Stream;

/** One published version with every setting in words. */
public record PolicyVersionView(PoliciesView.Row version, List<PolicyChangeRow> changes, List<Group> groups) {

    public PolicyVersionView {
        changes = List.copyOf(changes);
        groups = List.copyOf(groups);
    }

    static PolicyVersionView of(PolicyPage page, PoliciesView.Row row, Words words) {
        return new PolicyVersionView(
                row,
                PolicyChangeRow.of(page.changes(), words),
                Stream.of(SettingGroup.values())
                        .map(group -> Group.of(group, page, words))
                        .filter(group -> !group.settings().isEmpty())
                        .toList());
    }

    /** Settings under one heading. */
    public record Group(String title, List<Row> settings) {

        public Group {
            settings = List.copyOf(settings);
        }

        static Group of(SettingGroup group, PolicyPage page, Words words) {
            return new Group(
                    words.text("aftersale.policy.group." + group),
                    group.settings().stream()
                            .map(setting -> Row.of(setting, page.version().text(setting), words))
                            .toList());
        }
    }

    /** One setting. */
    public record Row(String key, String label, String hint, String value, String rule) {

        static Row of(Setting setting, String value, Words words) {
            return new Row(
                    setting.key(),
                    SettingWords.label(setting, words),
                    SettingWords.hint(setting, words),
                    SettingWords.whole(setting, value, words),
                    SettingRules.of(setting));
        }
    }
}
