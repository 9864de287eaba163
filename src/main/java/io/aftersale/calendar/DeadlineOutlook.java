// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

/**
 * What a changed calendar does to open deadlines (A60).
 *
 * @param looked how many were counted anew
 * @param later how many move to a later day
 * @param earlier how many would have come earlier, and stay
 * @param more whether others still wait to be counted
 */
public record DeadlineOutlook(long looked, long later, long earlier, boolean more) {

    public static final DeadlineOutlook NONE = new DeadlineOutlook(0, 0, 0, false);

    /** Both together; the other one is the newer. */
    public DeadlineOutlook and(DeadlineOutlook other) {
        return new DeadlineOutlook(looked + other.looked, later + other.later, earlier + other.earlier, other.more);
    }
}
