// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.deadline.DayKind;
import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.policy.PolicyVersion;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerDueTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            "Italy", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Map.of(LocalDate.of(2026, 12, 25), DayKind.HOLIDAY));

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T10:00:00Z, false, 2026-03-06T23:00:00Z",
        "2026-03-04T10:00:00Z, true,  2026-03-05T23:00:00Z",
        "2026-03-06T10:00:00Z, false, 2026-03-10T23:00:00Z",
        "2026-03-06T10:00:00Z, true,  2026-03-09T23:00:00Z",
        "2026-03-07T10:00:00Z, true,  2026-03-09T23:00:00Z",
        "2026-12-24T10:00:00Z, true,  2026-12-28T23:00:00Z",
        "2026-03-04T23:30:00Z, true,  2026-03-06T23:00:00Z",
    })
    void anAnswerIsOwedUntilTheEndOfTheLastWorkingDay(Instant reportedAt, boolean urgent, Instant due) {
        PolicyVersion policy = PolicyVersion.of(1, Instant.EPOCH, Map.of("deadline.countDeliveryDay", "true"));

        assertThat(AnswerDue.of(policy, urgent, reportedAt, CALENDAR, ROME)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"false, 2026-03-11T23:00:00Z", "true, 2026-03-09T23:00:00Z"})
    void thePolicySaysHowManyDays(boolean urgent, Instant due) {
        PolicyVersion policy =
                PolicyVersion.of(1, Instant.EPOCH, Map.of("answer.workingDays", "5", "answer.urgentWorkingDays", "3"));

        assertThat(AnswerDue.of(policy, urgent, Instant.parse("2026-03-04T10:00:00Z"), CALENDAR, ROME))
                .isEqualTo(due);
    }
}
