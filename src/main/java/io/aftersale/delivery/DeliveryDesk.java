// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import io.aftersale.platform.PlacedOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Where couriers and staff tell what was shipped and arrived; what held before is kept. */
public interface DeliveryDesk {

    /**
     * Writes what is told of one parcel, unless it cannot be true or is known already. The deadline is counted anew, and
     * open reports follow by a {@link DeliveryListener}. A courier who repeats what staff have corrected changes nothing (A21). Staff give a reason where
     * something told before becomes another; not where they fill what was empty. The courier's instant stays while its day does,
     * where staff do not give one; a collected day stays where a courier says nothing of it (A21).
     */
    RecordResult record(PlacedOrder order, ParcelDelivery parcel, RecordOrigin origin);

    /**
     * The same, told by somebody who looked at the parcel before.
     *
     * @param seen how many records of it there were then, {@link ParcelHistory#records}; 0 where it was not recorded. Where there are
     *     others by now and it would not say the same as they, it is {@link RecordResult.ChangedMeanwhile}
     */
    RecordResult record(PlacedOrder order, ParcelDelivery parcel, RecordOrigin origin, int seen);

    /** The same for news of a parcel that is recorded already; refused where it is not. */
    RecordResult record(PlacedOrder order, ParcelNews news, RecordOrigin origin);

    /** What each would become; nothing is written. No parcel stands twice among them. */
    DeliveryPlan plan(List<ToldParcel> told);

    /**
     * Writes all or nothing, in one transaction.
     *
     * @param mark of the plan that somebody has seen
     * @return false, and nothing is written, where the plan has another mark by now or is not sound
     */
    boolean recordAll(List<ToldParcel> told, String mark);

    /** All parcels of the order, first shipped first. */
    List<ParcelHistory> parcels(long orderId);

    /** The next parcels that are not delivered and were not shipped before that day, at most so many. */
    List<OpenParcel> open(long after, LocalDate shippedSince, int most);

    /** What holds of the parcels of these orders, first shipped first. */
    List<ParcelDelivery> present(Collection<Long> orderIds);
}
