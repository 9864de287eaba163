// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

/** What staff should look at twice (rules 3.2); the file is accepted all the same. Message key {@code aftersale.staff.hint.<name>}. */
public enum MediaHint {
    VIDEO_VERY_SHORT,
    VIDEO_STILL,
    VIDEO_TINY,
    RECORDED_IN_FUTURE,
    RECORDED_BEFORE_DELIVERY,
    TRAILING_DATA
}
