// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.policy.Setting;
import java.util.List;
import java.util.stream.Stream;

/** Settings that a merchant thinks of together, in the order of a case: which rules, covered, in time, answered, judged, shown, mended. */
enum SettingGroup {
    VERSION("policy."),
    COVERAGE("coverage.", "chinaStock."),
    DEADLINE("deadline.", "delivery.", "late.", "reportable.", "urgent.", "quickReport."),
    ANSWER("answer."),
    PROBLEM("exclusion.", "refusal."),
    EVIDENCE("evidence."),
    ESTIMATE("estimate."),
    NOTICE("notice.", "text."),
    /** What came later and has no place yet. */
    OTHER("");

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of words
    private final List<String> beginnings;

    SettingGroup(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** Its settings in their order; a setting is in one group only. */
    List<Setting> settings() {
        return Stream.of(Setting.values())
                .filter(setting -> of(setting) == this)
                .toList();
    }

    static SettingGroup of(Setting setting) {
        return Stream.of(values())
                .filter(group -> group.beginnings.stream().anyMatch(setting.key()::startsWith))
                .findFirst()
                .orElse(OTHER);
    }
}
