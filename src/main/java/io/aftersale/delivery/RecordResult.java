// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import java.util.List;

/** What became of a told delivery. */
public sealed interface RecordResult {

    /** It holds now. */
    record Done(ParcelHistory parcel, Change change) implements RecordResult {}

    /** Nothing was written. */
    record Refused(List<DeliveryFault> faults) implements RecordResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody recorded it since it was looked at; nothing was written. */
    record ChangedMeanwhile(ParcelHistory now) implements RecordResult {}

    /** What was written. */
    enum Change {
        /** The first record of the parcel. */
        NEW,
        /** The former record is kept beside it. */
        CORRECTED,
        /** Nothing: it was known already. */
        NONE
    }
}
