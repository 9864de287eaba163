// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import io.aftersale.deadline.DayKind;
import java.time.LocalDate;

/**
 * A day that differs from its weekday.
 *
 * @param kind HOLIDAY, CLOSED or EXTRA_WORKING_DAY
 * @param title in the merchant's words; may be empty
 */
public record SpecialDay(LocalDate date, DayKind kind, String title) {

    /** Kind and title as the history keeps them, e.g. {@code HOLIDAY Natale}. */
    public String written() {
        return (kind.name() + " " + title).strip();
    }
}
