// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A release date as people say it: 12 October 2026, October 2026, or a quarter as Q4 2026. */
final class ReleaseText {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-(Q[1-4])");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private static final Map<String, String> LAST_MONTHS = Map.of("Q1", "03", "Q2", "06", "Q3", "09", "Q4", "12");

    private ReleaseText() {}

    /** Written so that later is greater, whatever the precision. */
    static String inOrder(@Nullable String written) {
        Matcher quarter = QUARTER.matcher(written == null ? "" : written);
        return quarter.matches() ? quarter.group(1) + "-" + LAST_MONTHS.get(quarter.group(2)) : String.valueOf(written);
    }

    static @Nullable String of(@Nullable String written, Locale locale) {
        if (written == null) {
            return null;
        }
        Matcher quarter = QUARTER.matcher(written);
        if (quarter.matches()) {
            return quarter.group(2) + " " + quarter.group(1);
        }
        try {
            return MONTH.matcher(written).matches()
                    ? YearMonth.parse(written).format(DateTimeFormatter.ofPattern("LLLL yyyy", locale))
                    : LocalDate.parse(written).format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
