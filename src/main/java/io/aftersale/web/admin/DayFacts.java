// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.delivery.RecordedParcel;
import io.aftersale.web.admin.WorkspaceView.Fact;
import io.aftersale.web.view.DayCount;
import io.aftersale.web.view.Words;
import java.time.LocalDate;
import java.util.List;

/** How a parcel's deadline was counted: day by day, and by which calendar. */
final class DayFacts {

    private DayFacts() {}

    /** Empty where nothing was counted. */
    static List<Fact> of(RecordedParcel parcel, Words words) {
        LocalDate delivered = parcel.parcel().deliveredOn();
        return delivered == null || parcel.days().isEmpty()
                ? List.of()
                : List.of(new Fact(
                        words.text("aftersale.staff.fact.days", parcel.calendar()),
                        String.join("\n", DayCount.of(delivered, parcel.days(), words))));
    }
}
