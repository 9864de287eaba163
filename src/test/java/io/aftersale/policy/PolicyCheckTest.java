// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.ProblemKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyCheckTest {

    private final PolicyCheck check = new PolicyCheck(Set.of("Italy", "always"));

    @Test
    void theShopsDefaultsAreRight() {
        assertThat(check.faults(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "coverage.inStockMonths; 0; none",
                "coverage.inStockMonths; 120; none",
                "coverage.inStockMonths; 121; NOT_WHOLE [0, 120]",
                "coverage.inStockMonths; -1; NOT_WHOLE [0, 120]",
                "coverage.inStockMonths; 3.5; NOT_WHOLE [0, 120]",
                "coverage.measuredAt; SOMETIMES; NOT_A_CHOICE []",
                "deadline.calendar; always; none",
                "deadline.calendar; Mars; NO_SUCH_CALENDAR []",
                "deadline.workingDaysByKind; DEFECT=10 MISSING_PART=7; none",
                "deadline.workingDaysByKind; DEFECT=10 DEFECT=7; TWICE [DEFECT]",
                "deadline.workingDaysByKind; FIRE=10; NO_SUCH_KIND [FIRE]",
                "deadline.workingDaysByKind; DEFECT; NOT_A_TABLE []",
                "estimate.warehouse; 7-7; none",
                "estimate.warehouse; 8-7; TO_BEFORE_FROM [8-7]",
                "estimate.warehouse; 7-14 8-15; ONE_RANGE []",
                "estimate.delivery; */*=15-70+ large/sea=60-20+; TO_BEFORE_FROM [large/sea=60-20+]",
                "estimate.delivery; */*=15-70+ */*=1-2; TWICE [*/*]",
                "estimate.delivery; soon; NOT_A_TABLE []"
            })
    void eachValueIsHeldAgainstWhatIsAllowed(String key, String value, String fault) {
        List<PolicyFault> faults = check.faults(Map.of(Setting.named(key).orElseThrow(), value));

        assertThat(faults.stream().map(each -> each.code() + " " + each.arguments()))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
        assertThat(faults)
                .extracting(PolicyFault::field)
                .containsOnly(fault == null ? new String[0] : new String[] {key});
    }

    @Test
    void aTextHasItsLengthAndATableToo() {
        assertThat(faultsOf(Setting.TEXT_NOTICE_ENGLISH, "x".repeat(2000))).isEmpty();
        assertThat(faultsOf(Setting.TEXT_NOTICE_ENGLISH, "x".repeat(2001)))
                .containsExactly(PolicyFault.of("text.notice.en", PolicyFault.Code.TOO_LONG, 2000));
        assertThat(faultsOf(Setting.ESTIMATE_DELIVERY, "a/b=1-2 ".repeat(251)))
                .containsExactly(PolicyFault.of("estimate.delivery", PolicyFault.Code.TOO_LONG, 2000));
        assertThat(faultsOf(Setting.ESTIMATE_DELIVERY, "*/*=1-2" + " ".repeat(1993)))
                .isEmpty();
        assertThat(faultsOf(Setting.ESTIMATE_DELIVERY, "a/b=1-2"))
                .containsExactly(PolicyFault.of("estimate.delivery", PolicyFault.Code.NOT_A_TABLE));
    }

    @ParameterizedTest
    @CsvSource({
        "evidence.photosLeast, 5, evidence.photosMost",
        "evidence.photosLeastMissingPart, 5, evidence.photosMost",
        "evidence.videoMegabytes, 5, evidence.claimMegabytes",
        "evidence.photoMegabytes, 5, evidence.claimMegabytes",
        "evidence.videoMegabytes, 5, evidence.dayMegabytes",
        "evidence.photoMegabytes, 5, evidence.dayMegabytes",
        "answer.urgentWorkingDays, 5, answer.workingDays"
    })
    void whatIsTheLeastIsNeverMoreThanTheMost(String key, String most, String other) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        values.put(Setting.EVIDENCE_VIDEO_MEGABYTES, "1");
        values.put(Setting.EVIDENCE_PHOTO_MEGABYTES, "1");
        values.put(Setting.named(other).orElseThrow(), most);

        values.put(Setting.named(key).orElseThrow(), "5");
        assertThat(check.faults(values)).isEmpty();

        values.put(Setting.named(key).orElseThrow(), "6");
        assertThat(check.faults(values)).containsExactly(PolicyFault.of(key, PolicyFault.Code.MORE_THAN, other));
    }

    @Test
    void whatCannotBeReadIsNotCompared() {
        assertThat(check.faults(Map.of(Setting.EVIDENCE_PHOTOS_MOST, "many", Setting.EVIDENCE_PHOTOS_LEAST, "6")))
                .extracting(PolicyFault::code)
                .containsExactly(PolicyFault.Code.NOT_WHOLE);
        assertThat(check.faults(Map.of(Setting.EVIDENCE_PHOTOS_MOST, "1", Setting.EVIDENCE_PHOTOS_LEAST, "many")))
                .extracting(PolicyFault::code)
                .containsExactly(PolicyFault.Code.NOT_WHOLE);
    }

    @Test
    void everythingWrongIsSaidAtOnceInTheOrderOfTheSettings() {
        assertThat(check.faults(Map.of(
                        Setting.URGENT_HOURS, "0",
                        Setting.COVERAGE_IN_STOCK_MONTHS, "x",
                        Setting.DEADLINE_WORKING_DAYS_BY_KIND, "FIRE=1 soon FIRE=2")))
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactly(
                        "coverage.inStockMonths NOT_WHOLE",
                        "deadline.workingDaysByKind NO_SUCH_KIND",
                        "urgent.hours NOT_WHOLE");
    }

    @Test
    void aValueIsKeptInOneWay() {
        assertThat(PolicyCheck.normal(Setting.COVERAGE_IN_STOCK_MONTHS, " 007 "))
                .isEqualTo("7");
        assertThat(PolicyCheck.normal(Setting.COVERAGE_IN_STOCK_MONTHS, "0")).isEqualTo("0");
        assertThat(PolicyCheck.normal(Setting.COVERAGE_IN_STOCK_MONTHS, "00")).isEqualTo("0");
        assertThat(PolicyCheck.normal(Setting.TEXT_NOTICE_ENGLISH, "007")).isEqualTo("007");
        assertThat(PolicyCheck.normal(Setting.ESTIMATE_DELIVERY, "a/b=1-2\r\n  */*=1-2+\n"))
                .isEqualTo("a/b=1-2 */*=1-2+");
        assertThat(PolicyCheck.normal(Setting.TEXT_NOTICE_ENGLISH, " two\r\nlines\u0000\tand \r"))
                .isEqualTo("two\nlines  and");
    }

    @Test
    void theKindsAreThoseThatCanBeReported() {
        assertThat(PolicyCheck.KINDS)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ProblemKind.values()).map(Enum::name).toList());
    }

    private List<PolicyFault> faultsOf(Setting setting, String value) {
        return check.faults(Map.of(setting, value));
    }
}
