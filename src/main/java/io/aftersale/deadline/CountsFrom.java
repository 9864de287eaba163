// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which day of a parcel is that of "receiving" it, where a neighbour, locker or pick-up point took it first (A21). */
public enum CountsFrom {
    DELIVERED,
    COLLECTED;

    /**
     * When a delivered parcel counts as received. While no collected day is known it is the courier's day, also under {@code COLLECTED}:
     * a collected day that becomes known is none before it, and only ever moves an end later.
     *
     * @param deliveredOn the courier's local day
     * @param deliveredAt the instant, where the courier gives one
     * @param collectedOn the day on which the shopper took it; null where none is known
     */
    public Receipt receipt(LocalDate deliveredOn, @Nullable Instant deliveredAt, @Nullable LocalDate collectedOn) {
        return this == DELIVERED || collectedOn == null
                ? new Receipt(DELIVERED, deliveredOn, deliveredAt)
                : new Receipt(COLLECTED, collectedOn, null);
    }
}
