// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which coverage is measured (A1): of the order, of the report, or of the courier's delivery. */
public enum MeasuredAt {
    ORDER_DATE,
    REPORT_DATE,
    DELIVERY_DATE;

    /**
     * The day that counts.
     *
     * @param today the day of the report, or the day of a look before there is one
     * @param deliveredOn null until delivered: then it stands as it would if it were delivered today
     */
    public LocalDate day(LocalDate orderedOn, LocalDate today, @Nullable LocalDate deliveredOn) {
        return switch (this) {
            case ORDER_DATE -> orderedOn;
            case REPORT_DATE -> today;
            case DELIVERY_DATE -> deliveredOn == null ? today : deliveredOn;
        };
    }
}
