// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The settings of a policy version, each with what is allowed and the shop's default (rules 2). */
public enum Setting {
    POLICY_APPLIES_AT("policy.appliesAt", "ORDER_DATE", "ORDER_DATE", "REPORT_DATE"),
    COVERAGE_MEASURED_AT("coverage.measuredAt", "ORDER_DATE", "ORDER_DATE", "REPORT_DATE", "DELIVERY_DATE"),
    COVERAGE_IN_STOCK_MONTHS("coverage.inStockMonths", "3", 0, 120),
    COVERAGE_UNKNOWN_RELEASE_DATE("coverage.unknownReleaseDate", "NEEDS_REVIEW", "NEEDS_REVIEW", "COVERED"),
    COVERAGE_SPARE_PARTS_EXHAUSTED("coverage.sparePartsExhausted", "NEEDS_REVIEW", "NEEDS_REVIEW", "NOT_COVERED"),
    CHINA_STOCK_EXCEPTION_REQUESTS("chinaStock.exceptionRequests", "true", "true", "false"),
    DEADLINE_CALENDAR("deadline.calendar", "Italy", new Allowed.CalendarName()),
    DEADLINE_WORKING_DAYS("deadline.workingDays", "5", 1, 365),
    DEADLINE_WORKING_DAYS_BY_KIND("deadline.workingDaysByKind", "", Tables.DAYS_BY_KIND),
    DEADLINE_COUNT_DELIVERY_DAY("deadline.countDeliveryDay", "false", "true", "false"),
    DELIVERY_COUNTS_FROM("delivery.countsFrom", "DELIVERED", "DELIVERED", "COLLECTED"),
    DEADLINE_DRAFT_GRACE_HOURS("deadline.draftGraceHours", "48", 0, 720),
    LATE_MODE("late.mode", "REFUSE", "REFUSE", "REVIEW"),
    LATE_EXCEPTION_REQUESTS("late.exceptionRequests", "true", "true", "false"),
    REPORTABLE_AFTER_SHIPPED_DAYS("reportable.afterShippedDays", "30", 1, 365),
    URGENT_HOURS("urgent.hours", "24", 1, 720),
    QUICK_REPORT_ENABLED("quickReport.enabled", "true", "true", "false"),
    ANSWER_WORKING_DAYS("answer.workingDays", "2", 1, 60),
    ANSWER_URGENT_WORKING_DAYS("answer.urgentWorkingDays", "1", 1, 60),
    EXCLUSION_OUTER_BOX("exclusion.outerBox", "REFUSE", "REFUSE", "LOOK", "ACCEPT"),
    EXCLUSION_ART_BOX("exclusion.artBox", "REFUSE", "REFUSE", "LOOK", "ACCEPT"),
    EXCLUSION_MINOR_AUTO("exclusion.minor.auto", "false", "true", "false"),
    REFUSAL_AUTOMATIC("refusal.automatic", "false", "true", "false"),
    EVIDENCE_VIDEO_MISSING("evidence.videoMissing", "REVIEW", "REVIEW", "REFUSE", "BLOCK_SUBMIT"),
    EVIDENCE_VIDEOS("evidence.videosPerParcel", "5", 1, 20),
    EVIDENCE_VIDEO_MEGABYTES("evidence.videoMegabytes", "4096", 1, 65536),
    EVIDENCE_PHOTOS_LEAST("evidence.photosLeast", "2", 0, 20),
    EVIDENCE_PHOTOS_LEAST_MISSING_PART("evidence.photosLeastMissingPart", "1", 0, 20),
    EVIDENCE_PHOTOS_MOST("evidence.photosMost", "20", 1, 200),
    EVIDENCE_PHOTO_MEGABYTES("evidence.photoMegabytes", "25", 1, 1024),
    EVIDENCE_CLAIM_MEGABYTES("evidence.claimMegabytes", "10240", 1, 262144),
    EVIDENCE_DAY_MEGABYTES("evidence.dayMegabytes", "20480", 1, 1048576),
    ESTIMATE_WAREHOUSE("estimate.warehouse", "7-14", new Allowed.Days()),
    ESTIMATE_DELIVERY("estimate.delivery", "*/*=15-70+", new Allowed.DaysBySizeAndMethod()),
    NOTICE_TICK("notice.tick", "false", "true", "false"),
    TEXT_NOTICE_ENGLISH("text.notice.en", "", new Allowed.Text(2000)),
    TEXT_NOTICE_ITALIAN("text.notice.it", "", new Allowed.Text(2000)),
    TEXT_SIGNIFICANT_ENGLISH("text.significant.en", "", new Allowed.Text(500)),
    TEXT_SIGNIFICANT_ITALIAN("text.significant.it", "", new Allowed.Text(500));

    private final String key;
    private final String shopDefault;

    @SuppressWarnings("ImmutableEnumChecker") // each is a record of values
    private final Allowed allowed;

    Setting(String key, String shopDefault, Allowed allowed) {
        this.key = key;
        this.shopDefault = shopDefault;
        this.allowed = allowed;
    }

    Setting(String key, String shopDefault, int least, int most) {
        this(key, shopDefault, new Allowed.Whole(least, most));
    }

    Setting(String key, String shopDefault, String... words) {
        this(key, shopDefault, new Allowed.OneOf(List.of(words)));
    }

    public String key() {
        return key;
    }

    /** The value in version 1, and in every version that was published before there was such a setting. */
    public String shopDefault() {
        return shopDefault;
    }

    public Allowed allowed() {
        return allowed;
    }

    /** What is wrong with the value, naming the setting and what is allowed; empty where it is right. */
    public Optional<String> faultOf(String value) {
        return allowed.fits(value)
                ? Optional.empty()
                : Optional.of(key + " is " + allowed.says() + ", not \"" + value + "\"");
    }

    public static Optional<Setting> named(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    /** Shapes of the settings that hold more than one value. */
    private static final class Tables {

        /** Names of the kinds of problem; that they are those of the claim room holds a test there. */
        static final Allowed DAYS_BY_KIND = new Allowed.Table(
                Pattern.compile(
                        "(MISSING_PART|DAMAGED|DEFECT|WRONG_ITEM|BOX_DAMAGE_OUTER|BOX_DAMAGE_ART|OTHER)=[1-9]\\d{0,2}"),
                true,
                "empty, or entries KIND=days, KIND being a kind of problem such as MISSING_PART");
    }
}
