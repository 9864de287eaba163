// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

/**
 * Who told what is recorded, and why it differs from before.
 *
 * @param by name of the API key or of the feed, or login of staff; never empty where something is recorded
 * @param reason of a correction; may be empty; {@link #CALENDAR_CHANGED} where only the deadline was counted anew
 */
public record RecordOrigin(Source source, String by, String reason) {

    /** Stands for the reason where a changed calendar moved the deadline; who told the delivery stays (A60). */
    public static final String CALENDAR_CHANGED = "CALENDAR_CHANGED";

    /** A courier's word counts as verification (R25); staff may correct it with a reason (A21). */
    public enum Source {
        COURIER,
        STAFF
    }
}
