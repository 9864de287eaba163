// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import java.util.List;

/** What became of an edit. */
public sealed interface ChangeResult {

    /** It is written; {@code differences} is empty where it was so already and nothing was. */
    record Done(KeptCalendar calendar, List<CalendarDifference> differences) implements ChangeResult {
        public Done {
            differences = List.copyOf(differences);
        }
    }

    /** Nothing was written. */
    record Refused(List<CalendarFault> faults) implements ChangeResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody changed the calendar since it was shown; nothing was written. */
    record ChangedMeanwhile(KeptCalendar now) implements ChangeResult {}

    /** There is no such calendar. */
    record Missing() implements ChangeResult {}
}
