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

    /** The exclusive end of the window: it runs from the same receipt as the working days (R28, A21). */
    public static Instant end(Receipt receipt, Duration urgent, ZoneId zone) {
        return end(receipt.at(), receipt.day(), urgent, zone);
    }

    /**
     * The exclusive end of the window.
     *
     * @param receivedAt the instant, where it is known: elapsed hours, also over a clock change
     * @param receivedOn the local date; alone it means whole calendar days after it, for 24 hours the end of the following one,
     *     however long that day is; a begun day counts whole, as the hour is not known (A20)
     */
    public static Instant end(@Nullable Instant receivedAt, LocalDate receivedOn, Duration urgent, ZoneId zone) {
        if (receivedAt != null) {
            return receivedAt.plus(urgent);
        }
        long days = urgent.toDays() + (urgent.equals(Duration.ofDays(urgent.toDays())) ? 0 : 1);
        return receivedOn.plusDays(1 + days).atStartOfDay(zone).toInstant();
    }
}
