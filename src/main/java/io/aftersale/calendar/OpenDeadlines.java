// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import io.aftersale.deadline.WorkingCalendar;
import java.time.Instant;

/** The deadlines of delivered parcels that had not passed when their calendar changed; answered by the delivery room (A60). */
public interface OpenDeadlines {

    /** What counting by that calendar would do to deadlines that end after {@code openAt}; nothing is written. */
    DeadlineOutlook outlook(WorkingCalendar changed, Instant openAt);

    /**
     * Counts some of those anew that were counted by an earlier version, in a transaction of its own. None moves to an earlier day:
     * the later of the kept and the new end holds, and the former record is kept where it moves.
     */
    DeadlineOutlook recount(WorkingCalendar changed, Instant openAt, int most);
}
