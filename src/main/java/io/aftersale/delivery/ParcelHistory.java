// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

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
}
