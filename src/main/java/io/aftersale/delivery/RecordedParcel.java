// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recorded parcel with the deadline that was decided for it.
 *
 * @param deadline exclusive instant; null until delivered
 * @param lastDay last day in time, in the store's zone; null until delivered
 */
public record RecordedParcel(
        ParcelDelivery parcel,
        @Nullable Instant deadline,
        @Nullable LocalDate lastDay) {

    /** Whether units of that order item came in it; a parcel without lines holds the whole order. */
    public boolean holds(long orderItemId) {
        return parcel.lines().isEmpty()
                || parcel.lines().stream().anyMatch(content -> content.orderItemId() == orderItemId);
    }
}
