// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

/**
 * Told whenever something was written of a parcel, within the transaction that wrote it: what a listener writes is committed
 * or taken back with the record, and a listener that throws takes the record back. Never told where nothing was written.
 */
public interface DeliveryListener {

    /**
     * Told once a record.
     *
     * @param parcel what holds now, and what held before
     * @param change {@code NEW} or {@code CORRECTED}; the latter with {@link RecordOrigin#CALENDAR_CHANGED} for its reason where
     *     a changed calendar moved the end of the reporting time (A60)
     */
    void recorded(ParcelHistory parcel, RecordResult.Change change);
}
