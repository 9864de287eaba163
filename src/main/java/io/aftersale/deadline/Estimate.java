// SPDX-License-Identifier: Apache-2.0
package io.aftersale.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a spare part is expected: never a promise (R18, R34–R42). */
public sealed interface Estimate {

    /** The ways of a spare part (R36); names are part of the outer surface. */
    enum Way {
        STUDIO_TO_SHOP_WAREHOUSE,
        SHOP_WAREHOUSE_TO_SHOPPER
    }

    /**
     * One way.
     *
     * @param days how long this way takes by itself
     * @param arrival when it ends, counted from the estimate's first day over all ways before it
     */
    record Leg(Way way, DayRange days, DateRange arrival) {}

    /**
     * Counted in calendar days (A37) from a stated day.
     *
     * @param from day 0: found at the studio, dispatched by it, or shipped by the shop
     * @param legs in the order in which they are travelled; at least one
     * @param total the sum of the legs (R37)
     * @param policyVersion the version whose days were counted
     */
    record Dated(LocalDate from, List<Leg> legs, DayRange total, int policyVersion) implements Estimate {

        public Dated {
            legs = List.copyOf(legs);
        }

        /** When the part is at the shopper. */
        public DateRange arrival() {
            return total.after(from);
        }
    }

    /**
     * A part that is made on demand: it depends on the factory, and no date is counted (R41, R42, A38).
     *
     * @param accordingToStudio the day the studio itself named, to be shown as its word; null where it named none
     */
    record OnDemand(@Nullable LocalDate accordingToStudio) implements Estimate {}

    /** A part that lies at the studio on that day, or was dispatched by it on that day: both ways are before it (P2, P6). */
    static Dated fromStudio(LocalDate day, EstimateTerms terms, @Nullable String size, @Nullable String method) {
        DayRange first = terms.toShopWarehouse();
        DayRange second = terms.toShopper(size, method);
        DayRange both = first.plus(second);
        return new Dated(
                day,
                List.of(
                        new Leg(Way.STUDIO_TO_SHOP_WAREHOUSE, first, first.after(day)),
                        new Leg(Way.SHOP_WAREHOUSE_TO_SHOPPER, second, both.after(day))),
                both,
                terms.policyVersion());
    }

    /** A part that leaves the shop's warehouse on that day: the last way is before it (P7, P9). */
    static Dated fromShopWarehouse(LocalDate day, EstimateTerms terms, @Nullable String size, @Nullable String method) {
        DayRange only = terms.toShopper(size, method);
        return new Dated(
                day,
                List.of(new Leg(Way.SHOP_WAREHOUSE_TO_SHOPPER, only, only.after(day))),
                only,
                terms.policyVersion());
    }
}
