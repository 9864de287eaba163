// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

/** Why a day counts or does not; names are part of the outer surface (contract, REST). */
public enum DayKind {
    WORKING_DAY(true),
    WEEKEND(false),
    HOLIDAY(false),
    CLOSED(false),
    EXTRA_WORKING_DAY(true);

    private final boolean counts;

    DayKind(boolean counts) {
        this.counts = counts;
    }

    public boolean counts() {
        return counts;
    }
}
