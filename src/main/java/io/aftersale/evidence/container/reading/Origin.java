// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the file says about where it comes from; nothing of it is proved. Photos tell it in their EXIF block instead.
 *
 * @param recordedAt null where it is not told
 * @param device make and model, without control characters, empty where not told
 * @param writtenBy the program, likewise
 */
public record Origin(@Nullable Instant recordedAt, String device, String writtenBy) {

    public static final Origin UNKNOWN = new Origin(null, "", "");
}
