// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import io.aftersale.deadline.DeadlineDecider;
import io.aftersale.deadline.DeadlineTerms;
import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.Setting;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Until when staff owe the first answer, in working days of the store after the day of the report; an aim, promised to nobody (A49). */
public final class AnswerDue {

    private AnswerDue() {}

    /** The exclusive end of the last of those working days. */
    public static Instant of(
            PolicyVersion policy, boolean urgent, Instant reportedAt, WorkingCalendar calendar, ZoneId zone) {
        int days = policy.whole(urgent ? Setting.ANSWER_URGENT_WORKING_DAYS : Setting.ANSWER_WORKING_DAYS);
        DeadlineTerms terms = new DeadlineTerms(policy.number(), days, false, Duration.ZERO, Duration.ZERO);
        return new DeadlineDecider()
                .decide(reportedAt.atZone(zone).toLocalDate(), terms, calendar, zone)
                .end();
    }
}
