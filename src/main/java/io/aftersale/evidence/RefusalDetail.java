// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

/** What a refused file's structure adds to the code, where a shopper can do something other about it. */
public enum RefusalDetail {
    /** The code says it all. */
    NONE,
    /** The rest of the video never arrived: sending it again helps. */
    CUT_SHORT,
    /** Other files are packed into the video. */
    FILES_INSIDE,
    /** Too large by its pixels, not by its bytes. */
    TOO_MANY_PIXELS
}
