// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.coverage.CoverageTerms;
import io.aftersale.coverage.MeasuredAt;
import io.aftersale.deadline.CountsFrom;
import io.aftersale.deadline.DeadlineTerms;
import io.aftersale.deadline.EstimateTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One published version of the shop's settings; immutable, named in every decision that was made under it. */
public final class PolicyVersion {

    private final int number;
    private final Instant validFrom;
    private final Map<Setting, String> values;

    private PolicyVersion(int number, Instant validFrom, Map<Setting, String> values) {
        this.number = number;
        this.validFrom = validFrom;
        this.values = values;
    }

    /**
     * Reads the settings by their keys; one that is absent, as it came with a later release, has the shop's default.
     *
     * @param validFrom first instant at which it holds
     * @throws IllegalArgumentException naming every unknown or wrong setting
     */
    public static PolicyVersion of(int number, Instant validFrom, Map<String, String> settings) {
        List<String> faults = new ArrayList<>();
        settings.keySet().stream()
                .filter(key -> Setting.named(key).isEmpty())
                .sorted()
                .forEach(key -> faults.add("there is no setting " + key));
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = settings.getOrDefault(setting.key(), setting.shopDefault());
            setting.faultOf(value).ifPresent(faults::add);
            values.put(setting, value);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("policy version " + number + ": " + String.join("; ", faults));
        }
        return new PolicyVersion(number, validFrom, values);
    }

    /** The shop's defaults: what a fresh database holds as version 1. */
    public static Map<String, String> shopDefaults() {
        return Arrays.stream(Setting.values()).collect(Collectors.toMap(Setting::key, Setting::shopDefault));
    }

    public int number() {
        return number;
    }

    public Instant validFrom() {
        return validFrom;
    }

    public CoverageTerms coverageTerms() {
        return new CoverageTerms(
                number,
                Period.ofMonths(whole(Setting.COVERAGE_IN_STOCK_MONTHS)),
                CoverageOutcome.valueOf(text(Setting.COVERAGE_UNKNOWN_RELEASE_DATE)),
                CoverageOutcome.valueOf(text(Setting.COVERAGE_SPARE_PARTS_EXHAUSTED)));
    }

    public DeadlineTerms deadlineTerms() {
        return new DeadlineTerms(
                number,
                whole(Setting.DEADLINE_WORKING_DAYS),
                isOn(Setting.DEADLINE_COUNT_DELIVERY_DAY),
                CountsFrom.valueOf(text(Setting.DELIVERY_COUNTS_FROM)),
                Duration.ofHours(whole(Setting.DEADLINE_DRAFT_GRACE_HOURS)),
                Duration.ofHours(whole(Setting.URGENT_HOURS)));
    }

    public EvidenceTerms evidenceTerms() {
        return new EvidenceTerms(
                EvidenceTerms.VideoMissing.valueOf(text(Setting.EVIDENCE_VIDEO_MISSING)),
                whole(Setting.EVIDENCE_VIDEOS),
                megabytes(Setting.EVIDENCE_VIDEO_MEGABYTES),
                whole(Setting.EVIDENCE_PHOTOS_LEAST),
                whole(Setting.EVIDENCE_PHOTOS_LEAST_MISSING_PART),
                whole(Setting.EVIDENCE_PHOTOS_MOST),
                megabytes(Setting.EVIDENCE_PHOTO_MEGABYTES),
                megabytes(Setting.EVIDENCE_CLAIM_MEGABYTES),
                megabytes(Setting.EVIDENCE_DAY_MEGABYTES));
    }

    /** How long spare parts travel; estimates use the version that holds now, not the order's (A47). */
    public EstimateTerms estimateTerms() {
        return EstimateTerms.parse(number, text(Setting.ESTIMATE_WAREHOUSE), text(Setting.ESTIMATE_DELIVERY));
    }

    /** The day on which coverage is measured (A1). */
    public MeasuredAt measuredAt() {
        return MeasuredAt.valueOf(text(Setting.COVERAGE_MEASURED_AT));
    }

    /** Whether the version of the day of the report holds, instead of this one of the order (A47). */
    public boolean yieldsToTheDayOfTheReport() {
        return text(Setting.POLICY_APPLIES_AT).equals("REPORT_DATE");
    }

    /** The working days of kinds of problem that have a number of their own, by the kind's name (A17); mostly none. */
    public Map<String, Integer> workingDaysByKind() {
        return Arrays.stream(text(Setting.DEADLINE_WORKING_DAYS_BY_KIND).strip().split("\\s+"))
                .filter(entry -> !entry.isBlank())
                .map(entry -> entry.split("="))
                .collect(Collectors.toMap(entry -> entry[0], entry -> Integer.valueOf(entry[1]), Math::max));
    }

    /** Name of the working-day calendar; its days are the store's living data (A60). */
    public String calendar() {
        return text(Setting.DEADLINE_CALENDAR);
    }

    /** A setting as it is written. */
    public String text(Setting setting) {
        return values.getOrDefault(setting, setting.shopDefault());
    }

    /** A setting that is true or false. */
    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    /** A setting that is a whole number. */
    public int whole(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    private long megabytes(Setting setting) {
        return whole(setting) * 1024L * 1024L;
    }
}
