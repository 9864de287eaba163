// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import io.aftersale.deadline.CountedDay;
import io.aftersale.deadline.DeadlineDecision;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A deadline, exclusive, with its count as JSON. */
record DeadlineAnswer(String deadline, String lastDay, List<Day> days) {

    static DeadlineAnswer of(DeadlineDecision decision) {
        return new DeadlineAnswer(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(decision.end().atZone(decision.zone())),
                decision.lastDay().toString(),
                decision.days().stream().map(Day::of).toList());
    }

    /** One day of the count. */
    record Day(String date, boolean counts, String why) {

        static Day of(CountedDay day) {
            return new Day(day.date().toString(), day.counts(), day.why().name());
        }
    }
}
