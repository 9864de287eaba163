// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.library;

import io.aftersale.calendar.HolidayLibrary;
import io.aftersale.calendar.SpecialDay;
import java.util.List;
import java.util.Locale;

/** Asks jollyday where the store has put it on its class path. */
public final class OptionalHolidays {

    private static final List<String> NEEDED = List.of(
            "de.focus_shift.jollyday.core.HolidayManager",
            "de.focus_shift.jollyday.jackson.JacksonConfigurationService");

    private OptionalHolidays() {}

    /** The library, or one that says that it is not there. */
    public static HolidayLibrary find() {
        return find(OptionalHolidays.class.getClassLoader());
    }

    static HolidayLibrary find(ClassLoader loader) {
        return NEEDED.stream().allMatch(name -> isThere(name, loader)) ? new JollydayHolidays() : new Absent();
    }

    private static boolean isThere(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }

    /** Knows nothing. */
    private static final class Absent implements HolidayLibrary {

        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public List<Region> lands(Locale reader) {
            return List.of();
        }

        @Override
        public List<Region> regions(String land, Locale reader) {
            return List.of();
        }

        @Override
        public List<SpecialDay> holidays(String region, int year, Locale reader) {
            return List.of();
        }
    }
}
