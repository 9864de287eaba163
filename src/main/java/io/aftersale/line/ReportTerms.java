// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.coverage.MeasuredAt;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.Setting;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What bounds a report of a line, by the policy version that holds for it.
 *
 * @param orderedOn the day of the order in the store's zone; null where nothing was frozen
 * @param measuredAt which day coverage is measured on
 * @param afterShippedDays a shipment younger than this is still expected to be under way (A48)
 * @param draftGrace how long after the deadline a draft with a file from before it may still be sent; zero is off (A15)
 * @param quickReport how long after the arrival significant damage may be told without evidence (A25); null where it may not
 * @param late what becomes of a report after the deadline
 */
public record ReportTerms(
        @Nullable LocalDate orderedOn,
        MeasuredAt measuredAt,
        int afterShippedDays,
        Duration draftGrace,
        @Nullable Duration quickReport,
        LateReports late) {

    public static ReportTerms of(PolicyVersion policy, @Nullable LocalDate orderedOn) {
        return new ReportTerms(
                orderedOn,
                policy.measuredAt(),
                policy.whole(Setting.REPORTABLE_AFTER_SHIPPED_DAYS),
                policy.deadlineTerms().draftGrace(),
                policy.isOn(Setting.QUICK_REPORT_ENABLED)
                        ? policy.deadlineTerms().urgent()
                        : null,
                LateReports.of(policy));
    }
}
