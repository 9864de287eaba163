// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

/** Counts open deadlines anew after a calendar was changed (A60); what one run does not finish the next one does. */
public interface CalendarRecount {

    /** Some batches of the deadlines that were counted by that calendar; {@code more} where others wait, or another node counts. */
    DeadlineOutlook run(String calendar);

    /** All calendars of which deadlines may still wait; the recurring job. */
    void runAll();
}
