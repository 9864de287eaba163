// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import io.aftersale.platform.PlacedOrder;
import java.util.List;

/** Where couriers and staff tell what was shipped and arrived; what held before is kept. */
public interface DeliveryDesk {

    /**
     * Writes what is told of one parcel, unless it cannot be true or is known already. The deadline is counted anew, and the
     * listeners are told. A courier who repeats what staff have corrected changes nothing (A21).
     */
    RecordResult record(PlacedOrder order, ParcelDelivery parcel, RecordOrigin origin);

    /** All parcels of the order, first shipped first. */
    List<ParcelHistory> parcels(long orderId);
}
