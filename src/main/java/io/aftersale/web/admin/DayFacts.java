// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.deadline.CountedDay;
import io.aftersale.deadline.Receipt;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.web.admin.WorkspaceView.Fact;
import io.aftersale.web.view.DayCount;
import io.aftersale.web.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** How a parcel's deadline was counted: day by day, and by which calendar. */
final class DayFacts {

    private DayFacts() {}

    /** Empty where nothing was counted; kinds of problem with working days of their own follow. */
    static List<Fact> of(RecordedParcel parcel, Words words) {
        LocalDate delivered = parcel.parcel().deliveredOn();
        Receipt receipt = parcel.receipt().orElse(null);
        if (delivered == null || receipt == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        if (!parcel.days().isEmpty()) {
            facts.add(new Fact(
                    words.text("aftersale.staff.fact.days", parcel.calendar()),
                    count(delivered, receipt, parcel.days(), words)));
        }
        new TreeMap<>(parcel.byKind())
                .forEach((kind, kept) -> facts.add(new Fact(
                        words.text("aftersale.kind." + kind),
                        words.text("aftersale.staff.reportBy", words.endOf(kept.lastDay())) + "\n"
                                + count(delivered, receipt, kept.days(), words))));
        return facts;
    }

    private static String count(LocalDate delivered, Receipt receipt, List<CountedDay> days, Words words) {
        return String.join("\n", DayCount.of(delivered, receipt, days, words));
    }
}
