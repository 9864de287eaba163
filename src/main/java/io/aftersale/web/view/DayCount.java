// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import io.aftersale.deadline.CountedDay;
import io.aftersale.deadline.CountsFrom;
import io.aftersale.deadline.Receipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a deadline was counted, one short sentence for each day. */
public final class DayCount {

    private DayCount() {}

    /** From the delivery to the last day, with the collected day where that one is counted from (A21); empty where the count is not known. */
    public static List<String> of(LocalDate deliveredOn, Receipt receipt, List<CountedDay> days, Words words) {
        List<String> said = new ArrayList<>();
        if (!days.isEmpty()) {
            said.add(words.text("aftersale.count.delivered", words.day(deliveredOn)));
            if (receipt.from() == CountsFrom.COLLECTED) {
                said.add(words.text("aftersale.count.collected", words.day(receipt.day())));
            }
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
