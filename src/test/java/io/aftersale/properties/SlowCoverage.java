// SPDX-License-Identifier: Apache-2.0
package io.aftersale.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules 3.2 once more: the codes in their order, each with when it is said and what it argues for; shares nothing with the module. */
final class SlowCoverage {

    private static final List<String> HARDNESS = List.of("COVERED", "NEEDS_REVIEW", "NOT_COVERED");

    private SlowCoverage() {}

    static Answer answer(Line line) {
        Map<String, String> reasons = new LinkedHashMap<>();
        boolean preOrder = line.origin().equals("PRE_ORDER");
        say(reasons, preOrder, "PRE_ORDER_ALWAYS_COVERED", "COVERED");
        inStock(reasons, line);
        say(reasons, line.origin().equals("CHINA_STOCK"), "CHINA_STOCK_NOT_COVERED", "NOT_COVERED");
        say(reasons, line.origin().equals("UNKNOWN"), "STOCK_ORIGIN_UNKNOWN", line.unknown());
        boolean undated = line.origin().equals("IN_STOCK") && line.release().isEmpty();
        say(reasons, undated, "RELEASE_DATE_UNKNOWN", line.unknown());
        say(reasons, line.exhausted(), "SPARE_PARTS_EXHAUSTED", preOrder ? "COVERED" : line.exhaustedLeadsTo());
        say(reasons, line.excluded(), "PRODUCT_EXCLUDED", preOrder ? "COVERED" : "NOT_COVERED");
        say(reasons, line.backfilled(), "SNAPSHOT_BACKFILLED", "COVERED");
        String hardest = HARDNESS.get(
                reasons.values().stream().mapToInt(HARDNESS::indexOf).max().orElseThrow());
        return new Answer(
                hardest,
                reasons.entrySet().stream()
                        .map(reason -> reason.getKey() + " " + reason.getValue())
                        .toList());
    }

    private static void inStock(Map<String, String> reasons, Line line) {
        if (!line.origin().equals("IN_STOCK") || line.release().isEmpty()) {
            return;
        }
        boolean tooLong = line.measured() > lastCovered(line.release(), line.months());
        boolean future = line.measured() < released(line.release());
        say(reasons, !tooLong && !future, "IN_STOCK_WITHIN_MONTHS", "COVERED");
        say(reasons, tooLong, "IN_STOCK_RELEASED_TOO_LONG", "NOT_COVERED");
        say(reasons, !tooLong && future, "NOT_YET_RELEASED", "COVERED");
    }

    private static void say(Map<String, String> reasons, boolean applies, String code, String argues) {
        if (applies) {
            reasons.put(code, argues);
        }
    }

    /** The same day of a later month, or that month's last where there is no such day (A2): month by month on the wall. */
    static int lastCovered(String release, int months) {
        Almanac.Day day = Almanac.day(released(release));
        int year = day.year();
        int month = day.month();
        for (int left = months; left > 0; left--) {
            month = month == 12 ? 1 : month + 1;
            year = month == 1 ? year + 1 : year;
        }
        int dayOfMonth = day.dayOfMonth();
        while (dayOfMonth > Almanac.lastDayOfMonth(year, month)) {
            dayOfMonth--;
        }
        return Almanac.number(year, month, dayOfMonth);
    }

    /** A month or a quarter counts as its last day (A4). */
    static int released(String written) {
        int year = Integer.parseInt(written.substring(0, 4));
        if (written.charAt(5) == 'Q') {
            int month = 3 * (written.charAt(6) - '0');
            return Almanac.number(year, month, Almanac.lastDayOfMonth(year, month));
        }
        int month = Integer.parseInt(written.substring(5, 7));
        int day = written.length() == 7 ? Almanac.lastDayOfMonth(year, month) : Integer.parseInt(written.substring(8));
        return Almanac.number(year, month, day);
    }

    /**
     * What is known of a line, and the shop's settings.
     *
     * @param release as written; empty where nobody knows
     * @param measured number of the day
     */
    record Line(
            String origin,
            String release,
            boolean exhausted,
            boolean excluded,
            int measured,
            boolean backfilled,
            int months,
            String unknown,
            String exhaustedLeadsTo) {

        Line measuredOn(int day) {
            return new Line(origin, release, exhausted, excluded, day, backfilled, months, unknown, exhaustedLeadsTo);
        }

        Line coveredFor(int otherMonths) {
            return new Line(
                    origin, release, exhausted, excluded, measured, backfilled, otherMonths, unknown, exhaustedLeadsTo);
        }

        Line withoutMarks() {
            return new Line(origin, release, false, false, measured, backfilled, months, unknown, exhaustedLeadsTo);
        }
    }

    /** The outcome, and each reason with what it argues for. */
    record Answer(String outcome, List<String> reasons) {}
}
