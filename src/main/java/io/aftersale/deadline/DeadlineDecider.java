// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** "Reported within 5 working days of receiving the product, using the courier's delivery date as verification." (R24, R25) */
public final class DeadlineDecider {

    /** Days walked at most; a calendar that yields no deadline within ten years has no working days. */
    static final int MOST_DAYS = 3660;

    /**
     * Counts from the day of {@link CountsFrom#receipt}: the courier's local day, or the collected one (A21).
     *
     * @param receivedOn day 0; day 1 where the terms count it and it is a working day
     * @param zone the store's zone, never the server's
     * @throws IllegalStateException when the calendar has too few working days to ever reach the deadline
     */
    public DeadlineDecision decide(LocalDate receivedOn, DeadlineTerms terms, WorkingCalendar calendar, ZoneId zone) {
        List<CountedDay> days = new ArrayList<>();
        LocalDate day = terms.countDeliveryDay() ? receivedOn : receivedOn.plusDays(1);
        for (int counted = 0; ; day = day.plusDays(1)) {
            CountedDay next = new CountedDay(day, calendar.kindOf(day));
            days.add(next);
            counted += next.counts() ? 1 : 0;
            if (counted == terms.workingDays()) {
                return new DeadlineDecision(
                        receivedOn,
                        day.plusDays(1).atStartOfDay(zone).toInstant(),
                        day,
                        zone,
                        calendar.name(),
                        calendar.version(),
                        days,
                        terms.policyVersion());
            }
            if (days.size() == MOST_DAYS) {
                throw new IllegalStateException("calendar " + calendar.name() + " has no working days");
            }
        }
    }
}
