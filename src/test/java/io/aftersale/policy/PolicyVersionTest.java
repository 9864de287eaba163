// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.coverage.CoverageTerms;
import io.aftersale.deadline.CountsFrom;
import io.aftersale.deadline.DayRange;
import io.aftersale.deadline.DeadlineTerms;
import io.aftersale.deadline.EstimateTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyVersionTest {

    private static final Pattern ROW = Pattern.compile(
            "INSERT INTO AFTERSALE_POLICY_SETTING \\(VERSION_NUMBER, NAME, SETTING_VALUE\\) VALUES \\(1, '([^']+)',"
                    + " '([^']*)'\\);");

    @Test
    void versionOneIsWhatTheShopSays() {
        PolicyVersion one = PolicyVersion.of(1, Instant.EPOCH, PolicyVersion.shopDefaults());

        assertThat(one.number()).isEqualTo(1);
        assertThat(one.validFrom()).isEqualTo(Instant.EPOCH);
        assertThat(one.coverageTerms())
                .isEqualTo(new CoverageTerms(
                        1, Period.ofMonths(3), CoverageOutcome.NEEDS_REVIEW, CoverageOutcome.NEEDS_REVIEW));
        assertThat(one.deadlineTerms())
                .isEqualTo(new DeadlineTerms(
                        1, 5, false, CountsFrom.DELIVERED, Duration.ofHours(48), Duration.ofHours(24)));
        assertThat(one.evidenceTerms())
                .isEqualTo(new EvidenceTerms(
                        EvidenceTerms.VideoMissing.REVIEW,
                        5,
                        4_294_967_296L,
                        2,
                        1,
                        20,
                        26_214_400L,
                        10_737_418_240L,
                        21_474_836_480L));
        assertThat(one.estimateTerms())
                .isEqualTo(new EstimateTerms(1, new DayRange(7, 14, false), Map.of("*/*", new DayRange(15, 70, true))));
        assertThat(one.calendar()).isEqualTo("Italy");
        assertThat(one.text(Setting.COVERAGE_MEASURED_AT)).isEqualTo("ORDER_DATE");
    }

    @Test
    void aFreshDatabaseHoldsVersionOne() throws IOException {
        Map<String, String> rows = new HashMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("META-INF/aftersale/sql/aftersale-data.sql")));
        while (row.find()) {
            rows.put(row.group(1), row.group(2));
        }

        assertThat(rows).isEqualTo(PolicyVersion.shopDefaults());
    }

    @ParameterizedTest
    @CsvSource({
        "coverage.inStockMonths, -1, 'coverage.inStockMonths is a whole number from 0 to 120, not \"-1\"'",
        "coverage.inStockMonths, 121, 'coverage.inStockMonths is a whole number from 0 to 120, not \"121\"'",
        "coverage.inStockMonths, 3.5, 'coverage.inStockMonths is a whole number from 0 to 120, not \"3.5\"'",
        "deadline.workingDays, 0, 'deadline.workingDays is a whole number from 1 to 365, not \"0\"'",
        "deadline.workingDays, 99999999999, 'deadline.workingDays is a whole number from 1 to 365, not \"99999999999\"'",
        "coverage.unknownReleaseDate, NOT_COVERED, 'coverage.unknownReleaseDate is one of NEEDS_REVIEW, COVERED, not \"NOT_COVERED\"'",
        "delivery.countsFrom, SHIPPED, 'delivery.countsFrom is one of DELIVERED, COLLECTED, not \"SHIPPED\"'",
        "deadline.calendar, ' ', 'deadline.calendar is the name of a calendar, not \" \"'",
    })
    void aWrongValueIsRefusedByItsName(String key, String value, String said) {
        Map<String, String> settings = new HashMap<>(PolicyVersion.shopDefaults());
        settings.put(key, value);

        assertThatThrownBy(() -> PolicyVersion.of(2, Instant.EPOCH, settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("policy version 2: " + said);
    }

    @ParameterizedTest
    @CsvSource({
        "estimate.warehouse, 7-14, true",
        "estimate.warehouse, 7-14+, true",
        "estimate.warehouse, '', false",
        "estimate.warehouse, 7, false",
        "estimate.delivery, */*=15-70+, true",
        "estimate.delivery, large/sea=40-90+ */*=15-70+, true",
        "estimate.delivery, 15-70, false",
        "estimate.delivery, '', false",
        "estimate.delivery, large/sea=40-90+, false",
        "estimate.delivery, */*=15-70+ */*=15-70+, false",
        "estimate.delivery, */*=70-15, false",
        "estimate.delivery, l*/sea=40-90 */*=15-70, false",
        "estimate.warehouse, 14-7, false",
        "estimate.warehouse, 7-7, true",
        "deadline.workingDaysByKind, '', true",
        "deadline.workingDaysByKind, MISSING_PART=10 DEFECT=14, true",
        "deadline.workingDaysByKind, MISSING_PART=0, false",
    })
    void aTableIsWrittenOnOneLine(String key, String value, boolean fits) {
        assertThat(Setting.named(key).orElseThrow().faultOf(value).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "coverage.inStockMonths, 0",
        "coverage.inStockMonths, 120",
        "deadline.workingDays, 1",
        "deadline.workingDays, 365"
    })
    void theBoundsThemselvesAreAllowed(String key, String value) {
        Map<String, String> settings = new HashMap<>(PolicyVersion.shopDefaults());
        settings.put(key, value);

        assertThat(PolicyVersion.of(2, Instant.EPOCH, settings).number()).isEqualTo(2);
    }

    @Test
    void aShopMayCountTheDeliveryDayAndCoverTheUnknown() {
        Map<String, String> settings = new HashMap<>(PolicyVersion.shopDefaults());
        settings.put("deadline.countDeliveryDay", "true");
        settings.put("coverage.unknownReleaseDate", "COVERED");
        settings.put("evidence.videoMissing", "BLOCK_SUBMIT");
        PolicyVersion kind = PolicyVersion.of(2, Instant.EPOCH, settings);

        assertThat(kind.deadlineTerms().countDeliveryDay()).isTrue();
        assertThat(kind.coverageTerms().unknownRelease()).isEqualTo(CoverageOutcome.COVERED);
        assertThat(kind.evidenceTerms().videoMissing()).isEqualTo(EvidenceTerms.VideoMissing.BLOCK_SUBMIT);
    }

    @Test
    void aVersionFromBeforeTheSettingCountsFromTheCouriersDay() {
        Map<String, String> settings = new HashMap<>(PolicyVersion.shopDefaults());
        settings.remove("delivery.countsFrom");

        assertThat(PolicyVersion.of(2, Instant.EPOCH, settings).deadlineTerms().countsFrom())
                .isEqualTo(CountsFrom.DELIVERED);
        settings.put("delivery.countsFrom", "COLLECTED");
        assertThat(PolicyVersion.of(2, Instant.EPOCH, settings).deadlineTerms().countsFrom())
                .isEqualTo(CountsFrom.COLLECTED);
    }

    @Test
    void aSettingThatALaterReleaseBroughtHasTheShopsDefault() {
        Map<String, String> settings = new HashMap<>(PolicyVersion.shopDefaults());
        settings.remove("urgent.hours");

        assertThat(PolicyVersion.of(2, Instant.EPOCH, settings).text(Setting.URGENT_HOURS))
                .isEqualTo("24");
    }

    @Test
    void unknownAndWrongSettingsAreAllNamedAtOnce() {
        Map<String, String> settings = new HashMap<>(PolicyVersion.shopDefaults());
        settings.put("urgent.hours", "");
        settings.put("coverage.months", "3");

        assertThatThrownBy(() -> PolicyVersion.of(2, Instant.EPOCH, settings))
                .hasMessage("policy version 2: there is no setting coverage.months; "
                        + "urgent.hours is a whole number from 1 to 720, not \"\"");
    }

    @Test
    void kindsMayHaveWorkingDaysOfTheirOwn() {
        assertThat(PolicyVersion.of(1, Instant.EPOCH, Map.of()).workingDaysByKind())
                .isEmpty();
        assertThat(PolicyVersion.of(
                                1, Instant.EPOCH, Map.of("deadline.workingDaysByKind", " MISSING_PART=10  DAMAGED=3 "))
                        .workingDaysByKind())
                .isEqualTo(Map.of("MISSING_PART", 10, "DAMAGED", 3));
    }

    @Test
    void anUnknownKindIsRefusedWithTheSettingsName() {
        assertThatThrownBy(() -> PolicyVersion.of(1, Instant.EPOCH, Map.of("deadline.workingDaysByKind", "BROKEN=3")))
                .hasMessageContaining("deadline.workingDaysByKind is empty, or entries KIND=days");
    }
}
