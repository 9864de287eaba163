// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.coverage.CoverageDecision;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An open line as it stands, and as another policy version would have it.
 *
 * @param lastDayBefore last day in time, as kept with the parcel that arrived last; null until delivered
 * @param lastDayAfter the same as the other version would count it
 * @param yields whether the version of its order leaves coverage to the version of the day of the report (A47)
 */
public record PreviewedLine(
        long orderItemId,
        CoverageDecision before,
        CoverageDecision after,
        @Nullable LocalDate lastDayBefore,
        @Nullable LocalDate lastDayAfter,
        boolean yields) {

    public boolean flagChanges() {
        return before.flag() != after.flag();
    }

    /** Whether the flag stays but not why. */
    public boolean onlyReasonChanges() {
        return !flagChanges() && !before.reasons().equals(after.reasons());
    }

    public boolean deadlineChanges() {
        return !Objects.equals(lastDayBefore, lastDayAfter);
    }

    public boolean changes() {
        return flagChanges() || onlyReasonChanges() || deadlineChanges();
    }

    /** Whether coverage really changes when the version is published; deadlines stay with the version of the order. */
    public boolean moves() {
        return yields && (flagChanges() || onlyReasonChanges());
    }
}
