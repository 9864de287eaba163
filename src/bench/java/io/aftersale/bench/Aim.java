// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.util.Locale;
import java.util.function.DoublePredicate;

/** What a figure should be, in words and as a question to the figure. */
final class Aim {

    static final Aim REPORTED = new Aim("reported", value -> true, false);

    private final String said;
    private final DoublePredicate met;
    private final boolean binding;

    private Aim(String said, DoublePredicate met, boolean binding) {
        this.said = said;
        this.met = met;
        this.binding = binding;
    }

    static Aim under(double limit, String unit) {
        return new Aim("under " + number(limit) + " " + unit, value -> value < limit, true);
    }

    static Aim atMost(double limit) {
        return new Aim("at most " + number(limit), value -> value <= limit, true);
    }

    static Aim atLeast(double limit) {
        return new Aim("at least " + number(limit), value -> value >= limit, true);
    }

    /** The same aim, which binds nobody where that does not hold. */
    Aim where(boolean holds, String without) {
        return holds ? this : new Aim(said + ", reported only: " + without, met, false);
    }

    String said() {
        return said;
    }

    /** Whether the figure misses it; never where it is only reported. */
    boolean missedBy(double value) {
        return binding && !met.test(value);
    }

    /** For the table. */
    String holds(double value) {
        if (!binding) {
            return "reported";
        }
        return missedBy(value) ? "MISSED" : "yes";
    }

    private static String number(double limit) {
        return limit == Math.rint(limit)
                ? String.format(Locale.ROOT, "%.0f", limit)
                : String.format(Locale.ROOT, "%.2f", limit);
    }
}
