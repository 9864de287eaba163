// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** Writes release dates the way the catalogue keeps them: a day, a month or a quarter. */
final class ReleaseWords {

    private ReleaseWords() {}

    static String day(LocalDate day) {
        return day.toString();
    }

    static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
