// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something takes, in calendar days (A37), both ends included.
 *
 * @param orMore whether it may take longer than {@code most}: "15 to 70 days or more" (R38)
 */
public record DayRange(int least, int most, boolean orMore) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})-(\\d{1,3})(\\+?)");

    public DayRange {
        if (least < 0 || least > most) {
            throw new IllegalArgumentException(least + "-" + most + " does not go from few days to many");
        }
    }

    /**
     * Reads {@code 7-14} or, with an open end, {@code 15-70+}.
     *
     * @throws IllegalArgumentException when it is written otherwise, or goes down
     */
    public static DayRange parse(String written) {
        Matcher range = WRITTEN.matcher(written);
        if (!range.matches()) {
            throw new IllegalArgumentException("\"" + written + "\" is not days from-to");
        }
        return new DayRange(
                Integer.parseInt(range.group(1)),
                Integer.parseInt(range.group(2)),
                !range.group(3).isEmpty());
    }

    /** Both, one after the other; open where either is (R37). */
    public DayRange plus(DayRange then) {
        return new DayRange(least + then.least, most + then.most, orMore || then.orMore);
    }

    /** The days on which something ends that begins on that day. */
    public DateRange after(LocalDate begun) {
        return new DateRange(begun.plusDays(least), begun.plusDays(most), orMore);
    }
}
