// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * An end with its count, as it is kept with a parcel.
 *
 * @param end exclusive: the first instant that is late
 * @param lastDay the last day in time, in the store's zone
 * @param days the count behind it; empty where it is not known
 */
public record KeptCount(Instant end, LocalDate lastDay, List<CountedDay> days) {

    public KeptCount {
        days = List.copyOf(days);
    }

    public static KeptCount of(DeadlineDecision decision) {
        return new KeptCount(decision.end(), decision.lastDay(), decision.days());
    }

    /** A count that was written small. */
    public static KeptCount read(LocalDate lastDay, String letters, ZoneId zone) {
        return new KeptCount(
                lastDay.plusDays(1).atStartOfDay(zone).toInstant(), lastDay, DayLetters.read(letters, lastDay));
    }

    /** The other one where it ends later, else this: an end that was shown never comes earlier (A60). */
    public KeptCount orLater(KeptCount other) {
        return other.end.isAfter(end) ? other : this;
    }
}
