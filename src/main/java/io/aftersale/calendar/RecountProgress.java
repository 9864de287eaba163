// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import io.aftersale.deadline.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which calendars have changed since their open deadlines were last counted. */
public interface RecountProgress {

    List<String> pending();

    Optional<Pending> of(String calendar);

    /** Nothing waits any more up to that version. */
    void done(String calendar, long version);

    /**
     * A changed calendar.
     *
     * @param openAt the first change that is not counted: what was open then is counted
     * @param changedAt the last change
     */
    record Pending(WorkingCalendar calendar, Instant openAt, Instant changedAt) {}
}
