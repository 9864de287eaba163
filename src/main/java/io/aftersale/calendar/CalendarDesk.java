// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the merchant keeps the store's calendars; every change is in the history with who and when. */
public interface CalendarDesk {

    /** All calendars by name. */
    List<CalendarOverview> all();

    Optional<KeptCalendar> named(String name);

    /** Makes a calendar without any day; what is wrong, or nothing. */
    List<CalendarFault> make(String name, Set<DayOfWeek> weekend, String by);

    /** What the edit would do to the calendar as it is now and to open deadlines; nothing is written. */
    Optional<Preview> preview(String name, CalendarEdit edit);

    /**
     * Writes the edit whole, or nothing of it.
     *
     * @param version of the calendar that was shown; any other is {@link ChangeResult.ChangedMeanwhile}
     */
    ChangeResult change(String name, long version, CalendarEdit edit, String by);

    /** The newest changes first. */
    List<CalendarChange> history(String name, int most);

    /** Calendars in use by a policy in force now or later, without a day off in this year or the next. */
    List<CalendarGap> gaps();

    /** What an edit would do. */
    record Preview(
            KeptCalendar now,
            KeptCalendar then,
            List<CalendarDifference> differences,
            List<CalendarFault> faults,
            DeadlineOutlook deadlines) {

        public Preview {
            differences = List.copyOf(differences);
            faults = List.copyOf(faults);
        }
    }
}
