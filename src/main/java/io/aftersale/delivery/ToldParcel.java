// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import io.aftersale.platform.PlacedOrder;

/**
 * What somebody tells of a parcel of an order.
 *
 * @param tellsCollected whether it says something of the collected day, be it that there is none; otherwise a recorded one stays, unless
 *     the parcel would be delivered after it or not at all
 */
public record ToldParcel(PlacedOrder order, ParcelDelivery parcel, RecordOrigin origin, boolean tellsCollected) {

    /** Staff see the collected day and say what it is; a courier who names none says nothing of it (A21). */
    public ToldParcel(PlacedOrder order, ParcelDelivery parcel, RecordOrigin origin) {
        this(order, parcel, origin, origin.source() == RecordOrigin.Source.STAFF || parcel.collectedOn() != null);
    }
}
