// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** "In case of significant damage, kindly contact us within 24 hours of receiving your order": a wish, never a refusal (R27–R29). */
public final class UrgentWindow {

    private UrgentWindow() {}

    /**
     * The exclusive end of the window.
     *
     * @param deliveredAt the instant, where the courier gives one: elapsed hours, also over a clock change
     * @param deliveredOn the local date; alone it means whole calendar days after it, for 24 hours the end of the following one,
     *     however long that day is; a begun day counts whole, as the hour is not known (A20)
     */
    public static Instant end(@Nullable Instant deliveredAt, LocalDate deliveredOn, Duration urgent, ZoneId zone) {
        if (deliveredAt != null) {
            return deliveredAt.plus(urgent);
        }
        long days = urgent.toDays() + (urgent.equals(Duration.ofDays(urgent.toDays())) ? 0 : 1);
        return deliveredOn.plusDays(1 + days).atStartOfDay(zone).toInstant();
    }
}
