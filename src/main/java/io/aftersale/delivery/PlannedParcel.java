// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a told parcel if it were recorded now.
 *
 * @param faults why it would be refused; empty where it would not
 * @param before what holds now; null where the parcel is new
 * @param after what would hold, with the deadline that results
 */
public record PlannedParcel(
        List<DeliveryFault> faults,
        RecordResult.Change change,
        @Nullable DeliveryRecord before,
        RecordedParcel after) {

    public PlannedParcel {
        faults = List.copyOf(faults);
    }
}
