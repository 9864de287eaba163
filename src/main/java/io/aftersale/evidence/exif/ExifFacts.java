// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.exif;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the camera wrote.
 *
 * @param takenAt by the camera's clock and its offset from UTC; null where no offset is told
 * @param takenLocal by the camera's clock, of no zone; null where not told
 * @param device make and model, cleaned; empty where not told
 * @param located whether a place is told; which one is not kept
 * @param turnedBy degrees clockwise that a viewer turns it: 0, 90, 180 or 270
 */
public record ExifFacts(
        @Nullable Instant takenAt, @Nullable LocalDateTime takenLocal, String device, boolean located, int turnedBy) {

    /** Nothing is told. */
    public static final ExifFacts NONE = new ExifFacts(null, null, "", false, 0);
}
