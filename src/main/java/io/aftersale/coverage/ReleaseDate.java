// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When the studio released a statue, as precisely as the shop knows: a day, a month or a quarter (A4, R32).
 *
 * @param written {@code 2026-03-12}, {@code 2026-03} or {@code 2026-Q1}
 * @param lastDay what it counts as: the day itself or the last day of the month or quarter
 */
public record ReleaseDate(String written, LocalDate lastDay) {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int MONTHS_OF_A_QUARTER = 3;

    public static ReleaseDate of(LocalDate day) {
        return new ReleaseDate(day.toString(), day);
    }

    /** Reads one of the three written forms; anything else, or a day that does not exist, is empty. */
    public static Optional<ReleaseDate> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String written = text.strip();
        try {
            return Optional.ofNullable(lastDayOf(written)).map(day -> new ReleaseDate(written, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate lastDayOf(String written) {
        Matcher quarter = QUARTER.matcher(written);
        if (quarter.matches()) {
            int month = Integer.parseInt(quarter.group(2)) * MONTHS_OF_A_QUARTER;
            return YearMonth.of(Integer.parseInt(quarter.group(1)), Month.of(month))
                    .atEndOfMonth();
        }
        if (MONTH.matcher(written).matches()) {
            return YearMonth.parse(written).atEndOfMonth();
        }
        return DAY.matcher(written).matches() ? LocalDate.parse(written) : null;
    }

    @Override
    public String toString() {
        return written;
    }
}
