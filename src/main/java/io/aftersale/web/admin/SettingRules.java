// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.policy.Setting;
import java.util.Map;

/** Which of the shop's rules a setting makes adjustable. */
final class SettingRules {

    private static final Map<Setting, String> RULES = Map.ofEntries(
            Map.entry(Setting.POLICY_APPLIES_AT, "A47"),
            Map.entry(Setting.COVERAGE_MEASURED_AT, "A1"),
            Map.entry(Setting.COVERAGE_IN_STOCK_MONTHS, "R30, A2"),
            Map.entry(Setting.COVERAGE_UNKNOWN_RELEASE_DATE, "A4, A5"),
            Map.entry(Setting.COVERAGE_SPARE_PARTS_EXHAUSTED, "R61, A11"),
            Map.entry(Setting.CHINA_STOCK_EXCEPTION_REQUESTS, "R51, A10"),
            Map.entry(Setting.DEADLINE_CALENDAR, "A12"),
            Map.entry(Setting.DEADLINE_WORKING_DAYS, "R24, A14"),
            Map.entry(Setting.DEADLINE_WORKING_DAYS_BY_KIND, "A17"),
            Map.entry(Setting.DEADLINE_COUNT_DELIVERY_DAY, "A13"),
            Map.entry(Setting.DELIVERY_COUNTS_FROM, "A21"),
            Map.entry(Setting.DEADLINE_DRAFT_GRACE_HOURS, "A15"),
            Map.entry(Setting.LATE_MODE, "A16"),
            Map.entry(Setting.LATE_EXCEPTION_REQUESTS, "A16"),
            Map.entry(Setting.REPORTABLE_AFTER_SHIPPED_DAYS, "A48"),
            Map.entry(Setting.URGENT_HOURS, "R27, A24"),
            Map.entry(Setting.QUICK_REPORT_ENABLED, "R27, A25"),
            Map.entry(Setting.ANSWER_WORKING_DAYS, "A49"),
            Map.entry(Setting.ANSWER_URGENT_WORKING_DAYS, "A49"),
            Map.entry(Setting.EXCLUSION_OUTER_BOX, "R55"),
            Map.entry(Setting.EXCLUSION_ART_BOX, "R56"),
            Map.entry(Setting.EXCLUSION_MINOR_AUTO, "R57, A33"),
            Map.entry(Setting.REFUSAL_AUTOMATIC, "A58"),
            Map.entry(Setting.EVIDENCE_VIDEO_MISSING, "R8, A26"),
            Map.entry(Setting.EVIDENCE_VIDEOS, "A28"),
            Map.entry(Setting.EVIDENCE_VIDEO_MEGABYTES, "A30"),
            Map.entry(Setting.EVIDENCE_PHOTOS_LEAST, "R22, A31"),
            Map.entry(Setting.EVIDENCE_PHOTOS_LEAST_MISSING_PART, "A31"),
            Map.entry(Setting.EVIDENCE_PHOTOS_MOST, "A31"),
            Map.entry(Setting.EVIDENCE_PHOTO_MEGABYTES, "A30"),
            Map.entry(Setting.EVIDENCE_CLAIM_MEGABYTES, "A30"),
            Map.entry(Setting.EVIDENCE_DAY_MEGABYTES, "A30"),
            Map.entry(Setting.ESTIMATE_WAREHOUSE, "R34, A35"),
            Map.entry(Setting.ESTIMATE_DELIVERY, "R38, A36"),
            Map.entry(Setting.NOTICE_TICK, "R65"),
            Map.entry(Setting.TEXT_NOTICE_ENGLISH, "R64, R65"),
            Map.entry(Setting.TEXT_NOTICE_ITALIAN, "R64, R65"),
            Map.entry(Setting.TEXT_SIGNIFICANT_ENGLISH, "A23"),
            Map.entry(Setting.TEXT_SIGNIFICANT_ITALIAN, "A23"));

    private SettingRules() {}

    /** E.g. {@code R24, A14}; empty where none is known. */
    static String of(Setting setting) {
        return RULES.getOrDefault(setting, "");
    }
}
