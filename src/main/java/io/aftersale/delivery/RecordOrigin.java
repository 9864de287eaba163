// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

/**
 * Who told what is recorded, and why it differs from before.
 *
 * @param by name of the API key or of the feed, or login of staff; never empty where something is recorded
 * @param reason of a correction; may be empty
 */
public record RecordOrigin(Source source, String by, String reason) {

    /** A courier's word counts as verification (R25); staff may correct it with a reason (A21). */
    public enum Source {
        COURIER,
        STAFF
    }
}
