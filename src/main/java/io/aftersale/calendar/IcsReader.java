// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import io.aftersale.deadline.DayKind;

/** Reads the whole-day events of an iCalendar file. */
public interface IcsReader {

    /** Every day of every event, as that kind; events with a time or a recurrence are faults. Two events on one day become one. */
    DaySheet read(String text, DayKind kind);
}
