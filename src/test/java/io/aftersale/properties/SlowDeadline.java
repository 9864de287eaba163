// SPDX-License-Identifier: Apache-2.0
package io.aftersale.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

/** A12–A14 once more, with a finger on the wall calendar and an eye on the clock; shares nothing with the module. */
final class SlowDeadline {

    private static final long QUARTER_HOUR = 15 * 60 * 1000L;
    private static final long DAY = 96 * QUARTER_HOUR;

    private SlowDeadline() {}

    static Answer answer(int deliveredOn, Shop shop) {
        List<String> days = new ArrayList<>();
        int still = shop.workingDays();
        int day = shop.countDeliveryDay() ? deliveredOn - 1 : deliveredOn;
        while (still > 0) {
            day++;
            String kind = kind(day, shop);
            days.add(Almanac.day(day).written() + " " + kind);
            if (kind.equals("WORKING_DAY") || kind.equals("EXTRA_WORKING_DAY")) {
                still--;
            }
        }
        return new Answer(Almanac.day(day).written(), firstMomentAfter(day, shop.zone()), days);
    }

    static String kind(int day, Shop shop) {
        if (shop.special().containsKey(day)) {
            return shop.special().get(day);
        }
        return shop.weekend().contains(Almanac.day(day).weekday()) ? "WEEKEND" : "WORKING_DAY";
    }

    /** Looks at the shop's clock each quarter of an hour until it shows a day after that one. */
    static long firstMomentAfter(int day, String zone) {
        TimeZone clock = TimeZone.getTimeZone(zone);
        long moment = day * DAY - DAY / 2;
        while (shownDay(moment, clock) <= day) {
            moment += QUARTER_HOUR;
        }
        if (shownDay(moment - 1, clock) > day) {
            throw new IllegalStateException("a clock changed inside a quarter of an hour");
        }
        return moment;
    }

    /** The number of the day that a clock of the zone shows. */
    static long shownDay(long moment, TimeZone clock) {
        return Math.floorDiv(moment + clock.getOffset(moment), DAY);
    }

    /**
     * The shop's settings and calendar.
     *
     * @param weekend days of the week, Monday is 1
     * @param special kind by number of the day
     */
    record Shop(
            Set<Integer> weekend,
            Map<Integer, String> special,
            int workingDays,
            boolean countDeliveryDay,
            String zone) {

        Shop withWorkingDays(int days) {
            return new Shop(weekend, special, days, countDeliveryDay, zone);
        }
    }

    /**
     * The last day, the first moment that is late in milliseconds, and every day looked at with its kind.
     */
    record Answer(String lastDay, long end, List<String> days) {}
}
