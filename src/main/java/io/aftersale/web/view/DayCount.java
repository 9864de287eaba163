// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import io.aftersale.deadline.CountedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a deadline was counted, one short sentence for each day. */
public final class DayCount {

    private DayCount() {}

    /** From the delivery to the last day; empty where the count is not known. */
    public static List<String> of(LocalDate deliveredOn, List<CountedDay> days, Words words) {
        List<String> said = new ArrayList<>();
        if (!days.isEmpty()) {
            said.add(words.text("aftersale.count.delivered", words.day(deliveredOn)));
        }
        int counted = 0;
        for (CountedDay day : days) {
            counted += day.counts() ? 1 : 0;
            said.add(words.text(
                    "aftersale.count." + day.why().name(), words.day(day.date()), Integer.toString(counted)));
        }
        return said;
    }
}
