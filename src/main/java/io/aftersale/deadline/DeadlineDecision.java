// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Until when a delivered parcel may be reported, with its count.
 *
 * @param receivedOn the day that it was counted from: the courier's, or the collected one (A21)
 * @param end exclusive: the first instant that is late, the start of the day after {@code lastDay} in {@code zone}
 * @param lastDay the last day that is in time, until its 23:59:59.999999999
 * @param calendar name of the calendar that was counted by, as it stood at {@code calendarVersion}
 * @param days every day looked at, from the day after that one (or from it, where it counts) to the last day
 */
public record DeadlineDecision(
        LocalDate receivedOn,
        Instant end,
        LocalDate lastDay,
        ZoneId zone,
        String calendar,
        long calendarVersion,
        List<CountedDay> days,
        int policyVersion) {

    public DeadlineDecision {
        days = List.copyOf(days);
    }

    /** Whether a report at that instant is in time; at {@code end} itself it is late. */
    public boolean isInTime(Instant reportedAt) {
        return reportedAt.isBefore(end);
    }
}
