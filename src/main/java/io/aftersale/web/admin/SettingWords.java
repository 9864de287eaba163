// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.policy.Allowed;
import io.aftersale.policy.PolicyFault;
import io.aftersale.policy.Setting;
import io.aftersale.web.view.Words;
import java.util.Map;
import java.util.Optional;

/** How a setting, its value and its faults read. */
final class SettingWords {

    /** Units that stand behind a value; a setting that is not here has none. */
    private static final Map<Setting, String> UNITS = Map.ofEntries(
            Map.entry(Setting.COVERAGE_IN_STOCK_MONTHS, "months"),
            Map.entry(Setting.DEADLINE_WORKING_DAYS, "workingDays"),
            Map.entry(Setting.DEADLINE_WORKING_DAYS_BY_KIND, "workingDays"),
            Map.entry(Setting.DEADLINE_DRAFT_GRACE_HOURS, "hours"),
            Map.entry(Setting.REPORTABLE_AFTER_SHIPPED_DAYS, "days"),
            Map.entry(Setting.URGENT_HOURS, "hours"),
            Map.entry(Setting.ANSWER_WORKING_DAYS, "workingDays"),
            Map.entry(Setting.ANSWER_URGENT_WORKING_DAYS, "workingDays"),
            Map.entry(Setting.EVIDENCE_VIDEOS, "files"),
            Map.entry(Setting.EVIDENCE_VIDEO_MEGABYTES, "mebibytes"),
            Map.entry(Setting.EVIDENCE_PHOTOS_LEAST, "files"),
            Map.entry(Setting.EVIDENCE_PHOTOS_LEAST_MISSING_PART, "files"),
            Map.entry(Setting.EVIDENCE_PHOTOS_MOST, "files"),
            Map.entry(Setting.EVIDENCE_PHOTO_MEGABYTES, "mebibytes"),
            Map.entry(Setting.EVIDENCE_CLAIM_MEGABYTES, "mebibytes"),
            Map.entry(Setting.EVIDENCE_DAY_MEGABYTES, "mebibytes"),
            Map.entry(Setting.ESTIMATE_WAREHOUSE, "days"),
            Map.entry(Setting.ESTIMATE_DELIVERY, "days"));

    private SettingWords() {}

    static String label(Setting setting, Words words) {
        return words.text("aftersale.policy.label." + setting.key());
    }

    static String hint(Setting setting, Words words) {
        return words.text("aftersale.policy.hint." + setting.key());
    }

    static String unit(Setting setting, Words words) {
        String unit = UNITS.get(setting);
        return unit == null ? "" : words.text("aftersale.policy.unit." + unit);
    }

    private static String one(Setting setting, Words words) {
        String unit = UNITS.get(setting);
        return unit == null ? "" : words.text("aftersale.policy.one." + unit);
    }

    /** The value alone, a word of ours in the reader's language. */
    static String value(Setting setting, String value, Words words) {
        if (value.isEmpty()) {
            return words.text("aftersale.policy.empty");
        }
        return setting.allowed() instanceof Allowed.OneOf ? words.text("aftersale.policy.value." + value) : value;
    }

    /** The value with its unit. */
    static String whole(Setting setting, String value, Words words) {
        String unit = value.equals("1") ? one(setting, words) : unit(setting, words);
        return value.isEmpty() || unit.isEmpty() ? value(setting, value, words) : value + " " + unit;
    }

    /** What is wrong, without the setting's name. */
    static String fault(PolicyFault fault, Words words) {
        Object[] arguments = fault.arguments().stream()
                .map(argument -> Setting.named(argument)
                        .map(setting -> label(setting, words))
                        .orElse(argument))
                .toArray();
        return words.text("aftersale.policy.error." + fault.code(), arguments);
    }

    /** What is wrong, after the name of the setting by which everybody knows it. */
    static String sentence(PolicyFault fault, Words words) {
        Optional<Setting> setting = Setting.named(fault.field());
        return setting.map(each -> words.text("aftersale.policy.faultAt", label(each, words), fault(fault, words)))
                .orElseGet(() -> fault(fault, words));
    }
}
