// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import java.time.LocalDate;

/** One day of the count and why it counts or not. */
public record CountedDay(LocalDate date, DayKind why) {

    public boolean counts() {
        return why.counts();
    }
}
