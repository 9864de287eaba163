// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import java.util.List;
import java.util.Locale;

/** Public holidays of the world's regions, to be looked over by the merchant; never asked when a deadline is decided. */
public interface HolidayLibrary {

    /** Whether the library is on the class path; where not, the other answers are empty. */
    boolean isThere();

    /** Lands by name. */
    List<Region> lands(Locale reader);

    /** Regions of a land by name, the whole land first; empty where it is not known. */
    List<Region> regions(String land, Locale reader);

    /** The official holidays of that region in that year, the land's included; empty where the region is not known. */
    List<SpecialDay> holidays(String region, int year, Locale reader);

    /**
     * A land or a part of one.
     *
     * @param code as the library has it, e.g. {@code de} or {@code de/by}
     */
    record Region(String code, String name) {}
}
