// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import io.aftersale.platform.SheetMarks;
import java.util.List;

/** What many told parcels would become, in the order in which they were told. */
public record DeliveryPlan(List<PlannedParcel> parcels) {

    public DeliveryPlan {
        parcels = List.copyOf(parcels);
    }

    /** Whether nothing of it would be refused. */
    public boolean isSound() {
        return parcels.stream().allMatch(parcel -> parcel.faults().isEmpty());
    }

    /** How many would be written. */
    public long writes() {
        return parcels.stream()
                .filter(parcel -> parcel.change() != RecordResult.Change.NONE)
                .count();
    }

    /** Another one as soon as anything of the plan is another: what holds, what would hold, what is wrong. */
    public String mark() {
        return SheetMarks.of(parcels);
    }

    /** The places of the parcels that are another than in the plan which had that mark. */
    public List<Integer> changedSince(String mark) {
        return SheetMarks.changed(parcels, mark);
    }
}
