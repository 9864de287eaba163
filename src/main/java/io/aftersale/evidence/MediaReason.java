// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

/**
 * One reason against a file.
 *
 * @param detail what more there is to say than the code does
 */
public record MediaReason(MediaCode code, RefusalDetail detail) {

    /** A code that says it all. */
    public static MediaReason of(MediaCode code) {
        return new MediaReason(code, RefusalDetail.NONE);
    }
}
