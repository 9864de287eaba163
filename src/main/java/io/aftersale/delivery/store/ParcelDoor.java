// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.delivery.DeliveryPlan;
import io.aftersale.delivery.ParcelNews;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult;
import io.aftersale.delivery.ToldParcel;
import io.aftersale.platform.PlacedOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one door for whatever is told of parcels, whoever tells it: weighed under a lock against what is known by then, written, and
 * told to the listeners. Each method that writes throws a {@link javax.persistence.PersistenceException} where another transaction
 * recorded the same parcel for the first time at the same moment; asked again, it finds what that one wrote.
 */
public interface ParcelDoor {

    /**
     * Records one parcel.
     *
     * @param seen how many records of the parcel were known to the one who tells it; null where that does not matter
     * @param orderedAt decides which policy version holds where no line of the order is frozen; null for the parcel's first day
     */
    RecordResult record(ToldParcel told, @Nullable Integer seen, @Nullable Instant orderedAt);

    /** Records news of a parcel that is recorded already. */
    RecordResult record(PlacedOrder order, ParcelNews news, RecordOrigin origin);

    /** What each would become; nothing is written or locked. */
    DeliveryPlan plan(List<ToldParcel> told);

    /** Records all or nothing: nothing where the plan, made anew under the lock, has another mark or is not sound. */
    boolean recordAll(List<ToldParcel> told, String mark);
}
