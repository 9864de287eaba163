// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

/** Limits that more than one room keeps to. */
public final class MediaLimits {

    /** More than the largest sensor in a phone has (200 million); drawing more would fill a memory (T14 m). */
    public static final long PIXELS_OF_A_PHOTO = 250_000_000;

    private MediaLimits() {}
}
