// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import io.aftersale.deadline.DayRange;
import io.aftersale.deadline.EstimateTerms;
import java.util.List;
import java.util.regex.Pattern;

/** What a setting may hold; a screen draws its field from it. */
public sealed interface Allowed {

    boolean fits(String value);

    /** What is allowed, in words that stand after "is". */
    String says();

    /** A whole number, both bounds included. */
    record Whole(int least, int most) implements Allowed {

        @Override
        public boolean fits(String value) {
            return value.matches("\\d{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
        }

        @Override
        public String says() {
            return "a whole number from " + least + " to " + most;
        }
    }

    /** One of some words. */
    record OneOf(List<String> words) implements Allowed {

        public OneOf {
            words = List.copyOf(words);
        }

        @Override
        public boolean fits(String value) {
            return words.contains(value);
        }

        @Override
        public String says() {
            return "one of " + String.join(", ", words);
        }
    }

    /** The name of a calendar of the store. */
    record CalendarName() implements Allowed {

        @Override
        public boolean fits(String value) {
            return !value.isBlank() && value.length() <= 64;
        }

        @Override
        public String says() {
            return "the name of a calendar";
        }
    }

    /** Words to people; empty means the module's own words. */
    record Text(int most) implements Allowed {

        @Override
        public boolean fits(String value) {
            return value.length() <= most;
        }

        @Override
        public String says() {
            return "empty, or at most " + most + " characters";
        }
    }

    /** How long a way takes, in days. */
    record Days() implements Allowed {

        @Override
        public boolean fits(String value) {
            return readable(() -> DayRange.parse(value.strip()));
        }

        @Override
        public String says() {
            return "days from-to, the fewer first, with + where more is possible";
        }
    }

    /** How long a way takes by size and method, with an entry for any. */
    record DaysBySizeAndMethod() implements Allowed {

        private static final Pattern ENTRY =
                Pattern.compile("(\\*|[\\w-]{1,40})/(\\*|[\\w-]{1,40})=\\d{1,3}-\\d{1,3}\\+?");

        @Override
        public boolean fits(String value) {
            return new Table(ENTRY, false, says()).fits(value) && readable(() -> EstimateTerms.parse(0, "0-0", value));
        }

        @Override
        public String says() {
            return "entries size/method=from-to, the fewer days first, none twice and one for */*,"
                    + " with * for any and + where more is possible";
        }
    }

    /** A small table on one line, its entries parted by blanks; may be empty where {@code optional}. */
    record Table(Pattern entry, boolean optional, String says) implements Allowed {

        @Override
        public boolean fits(String value) {
            return value.isBlank()
                    ? optional
                    : List.of(value.strip().split("\\s+")).stream()
                            .allMatch(each -> entry.matcher(each).matches());
        }
    }

    private static boolean readable(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (IllegalArgumentException fault) {
            return false;
        }
    }
}
