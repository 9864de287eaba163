// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import java.time.Duration;

/**
 * The settings of one policy version that deadlines need.
 *
 * @param workingDays how many working days after the delivery day a report is in time; the last one counts whole (R24, A14)
 * @param countDeliveryDay whether the delivery day is itself day 1 where it is a working day (A13)
 * @param countsFrom which day of a parcel the count begins with (A21)
 * @param draftGrace how long after the deadline a draft with an upload begun before it may still be sent (A15)
 * @param urgent within which time significant damage is asked to be told (R27, A24)
 */
public record DeadlineTerms(
        int policyVersion,
        int workingDays,
        boolean countDeliveryDay,
        CountsFrom countsFrom,
        Duration draftGrace,
        Duration urgent) {

    public DeadlineTerms {
        if (workingDays < 1) {
            throw new IllegalArgumentException("deadline.workingDays is at least 1");
        }
        if (draftGrace.isNegative() || urgent.isNegative()) {
            throw new IllegalArgumentException("deadline.draftGraceHours and urgent.hours are not negative");
        }
    }

    /** Terms that count from the courier's day. */
    public DeadlineTerms(
            int policyVersion, int workingDays, boolean countDeliveryDay, Duration draftGrace, Duration urgent) {
        this(policyVersion, workingDays, countDeliveryDay, CountsFrom.DELIVERED, draftGrace, urgent);
    }

    /** The same with another number of working days. */
    public DeadlineTerms withWorkingDays(int days) {
        return new DeadlineTerms(policyVersion, days, countDeliveryDay, countsFrom, draftGrace, urgent);
    }
}
