// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What holds of a parcel, and what held before.
 *
 * @param former newest first; empty where nothing was ever corrected
 */
public record ParcelHistory(DeliveryRecord present, List<DeliveryRecord> former) {

    public ParcelHistory {
        former = List.copyOf(former);
    }

    /** How many records there are of it; one more after each that is written. */
    public int records() {
        return former.size() + 1;
    }

    /** All records, oldest first. */
    public List<DeliveryRecord> inOrder() {
        List<DeliveryRecord> all = new ArrayList<>(former);
        Collections.reverse(all);
        all.add(present);
        return List.copyOf(all);
    }
}
