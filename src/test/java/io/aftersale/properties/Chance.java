// SPDX-License-Identifier: Apache-2.0
package io.aftersale.properties;

import io.aftersale.deadline.DayRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Draws the facts of one case, likely ones and odd ones. */
final class Chance {

    /** Zones whose clocks do odd things at odd hours: at midnight, by half an hour, over the date line. */
    private static final List<String> ZONES = List.of(
            "Europe/Rome",
            "America/New_York",
            "Asia/Tokyo",
            "Pacific/Kiritimati",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "Pacific/Chatham",
            "America/Havana",
            "Asia/Beirut",
            "Africa/Cairo",
            "America/Asuncion",
            "America/Sao_Paulo",
            "America/St_Johns",
            "Antarctica/Troll",
            "UTC");

    private static final List<Set<Integer>> WEEKENDS = List.of(
            Set.of(6, 7), Set.of(6, 7), Set.of(6, 7), Set.of(5, 6), Set.of(7), Set.of(), Set.of(1, 2, 3, 4, 5, 7));
    private static final List<String> KINDS = List.of("HOLIDAY", "HOLIDAY", "CLOSED", "EXTRA_WORKING_DAY");
    private static final int FIRST_DAY = Almanac.number(2015, 1, 1);
    private static final int DAYS = 20 * 365;

    private final SplittableRandom random;

    Chance(SplittableRandom random) {
        this.random = random;
    }

    /** From {@code least} to {@code most}, both included. */
    int number(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Some day of twenty years; often one at the end of a month. */
    int day() {
        int day = FIRST_DAY + random.nextInt(DAYS);
        return oneIn(4) ? endOfMonth(day) - random.nextInt(2) : day;
    }

    /** Within some days of another, so that limits are met often. */
    int dayNear(int other, int days) {
        return other + number(-days, days);
    }

    String zone() {
        return oneOf(ZONES);
    }

    SlowDeadline.Shop shop(int around) {
        Map<Integer, String> special = new HashMap<>();
        for (int entries = number(0, 30); entries > 0; entries--) {
            special.put(around + number(-3, 60), oneOf(KINDS));
        }
        return new SlowDeadline.Shop(oneOf(WEEKENDS), special, oneIn(2) ? 5 : number(1, 25), oneIn(4), zone());
    }

    /** The same shop with up to ten more days of that kind, over whatever else they were. */
    SlowDeadline.Shop withMore(SlowDeadline.Shop shop, int around, String kind) {
        Map<Integer, String> special = new HashMap<>(shop.special());
        for (int entries = number(1, 10); entries > 0; entries--) {
            special.put(around + number(0, 30), kind);
        }
        return new SlowDeadline.Shop(shop.weekend(), special, shop.workingDays(), shop.countDeliveryDay(), shop.zone());
    }

    DayRange range() {
        int least = number(0, 60);
        return new DayRange(least, least + number(0, 90), oneIn(2));
    }

    SlowCoverage.Line preOrder() {
        return lineOf("PRE_ORDER");
    }

    SlowCoverage.Line line() {
        return lineOf(oneOf(List.of("PRE_ORDER", "IN_STOCK", "IN_STOCK", "IN_STOCK", "CHINA_STOCK", "UNKNOWN")));
    }

    private SlowCoverage.Line lineOf(String origin) {
        String release = oneIn(10) ? "" : release(day());
        int months = oneIn(2) ? 3 : number(0, 40);
        return new SlowCoverage.Line(
                origin,
                release,
                oneIn(4),
                oneIn(4),
                measured(release, months),
                oneIn(3),
                months,
                oneOf(List.of("NEEDS_REVIEW", "COVERED")),
                oneOf(List.of("NEEDS_REVIEW", "NOT_COVERED")));
    }

    /** A day, a month or a quarter. */
    private String release(int day) {
        Almanac.Day released = Almanac.day(day);
        return switch (random.nextInt(4)) {
            case 0 -> released.year() + "-" + Almanac.Day.twoDigits(released.month());
            case 1 -> released.year() + "-Q" + (released.month() + 2) / 3;
            default -> released.written();
        };
    }

    private int measured(String release, int months) {
        return release.isEmpty() || oneIn(3) ? day() : dayNear(SlowCoverage.lastCovered(release, months), 3);
    }

    private static int endOfMonth(int day) {
        Almanac.Day some = Almanac.day(day);
        return Almanac.number(some.year(), some.month(), Almanac.lastDayOfMonth(some.year(), some.month()));
    }
}
