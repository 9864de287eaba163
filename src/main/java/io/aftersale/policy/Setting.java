// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings of a policy version, each with what is allowed and the shop's default (rules 2). */
public enum Setting {
    COVERAGE_MEASURED_AT("coverage.measuredAt", "ORDER_DATE", Set.of("ORDER_DATE", "REPORT_DATE", "DELIVERY_DATE")),
    COVERAGE_IN_STOCK_MONTHS("coverage.inStockMonths", "3", 0, 120),
    COVERAGE_UNKNOWN_RELEASE_DATE("coverage.unknownReleaseDate", "NEEDS_REVIEW", Set.of("NEEDS_REVIEW", "COVERED")),
    COVERAGE_SPARE_PARTS_EXHAUSTED(
            "coverage.sparePartsExhausted", "NEEDS_REVIEW", Set.of("NEEDS_REVIEW", "NOT_COVERED")),
    DEADLINE_CALENDAR("deadline.calendar", "Italy", Set.of()),
    DEADLINE_WORKING_DAYS("deadline.workingDays", "5", 1, 365),
    DEADLINE_COUNT_DELIVERY_DAY("deadline.countDeliveryDay", "false", Set.of("true", "false")),
    DEADLINE_DRAFT_GRACE_HOURS("deadline.draftGraceHours", "48", 0, 720),
    URGENT_HOURS("urgent.hours", "24", 1, 720),
    EVIDENCE_VIDEO_MISSING("evidence.videoMissing", "REVIEW", Set.of("REVIEW", "REFUSE", "BLOCK_SUBMIT")),
    EVIDENCE_VIDEOS("evidence.videosPerParcel", "5", 1, 20),
    EVIDENCE_VIDEO_MEGABYTES("evidence.videoMegabytes", "4096", 1, 65536),
    EVIDENCE_PHOTOS_LEAST("evidence.photosLeast", "2", 0, 20),
    EVIDENCE_PHOTOS_LEAST_MISSING_PART("evidence.photosLeastMissingPart", "1", 0, 20),
    EVIDENCE_PHOTOS_MOST("evidence.photosMost", "20", 1, 200),
    EVIDENCE_PHOTO_MEGABYTES("evidence.photoMegabytes", "25", 1, 1024),
    EVIDENCE_CLAIM_MEGABYTES("evidence.claimMegabytes", "10240", 1, 262144);

    private final String key;
    private final String shopDefault;
    private final int least;
    private final int most;

    @SuppressWarnings("ImmutableEnumChecker") // a copy
    private final Set<String> words;

    Setting(String key, String shopDefault, int least, int most) {
        this.key = key;
        this.shopDefault = shopDefault;
        this.least = least;
        this.most = most;
        this.words = Set.of();
    }

    Setting(String key, String shopDefault, Set<String> words) {
        this.key = key;
        this.shopDefault = shopDefault;
        this.least = 0;
        this.most = 0;
        this.words = Set.copyOf(words);
    }

    public String key() {
        return key;
    }

    /** The value in version 1. */
    public String shopDefault() {
        return shopDefault;
    }

    /** What is wrong with the value, naming the setting and what is allowed; empty where it is right. */
    public Optional<String> faultOf(String value) {
        return fits(value) ? Optional.empty() : Optional.of(key + " is " + allowed() + ", not \"" + value + "\"");
    }

    private boolean fits(String value) {
        if (most > 0) {
            return value.matches("\\d{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
        }
        return words.isEmpty() ? !value.isBlank() : words.contains(value);
    }

    private String allowed() {
        if (most > 0) {
            return "a whole number from " + least + " to " + most;
        }
        return words.isEmpty() ? "a name" : words.stream().sorted().collect(Collectors.joining(", ", "one of ", ""));
    }

    static Optional<Setting> named(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }
}
