// SPDX-License-Identifier: Apache-2.0
package io.aftersale.properties;

import java.util.ArrayList;
import java.util.List;

/** A wall calendar of a hundred years, drawn one day after the other from Thursday 1970-01-01; knows no library of dates. */
final class Almanac {

    private static final int YEARS = 100;
    private static final int THURSDAY = 4;
    private static final List<Day> DAYS = drawn();

    private Almanac() {}

    /** The day of that number; 1970-01-01 is 0. */
    static Day day(int number) {
        return DAYS.get(number);
    }

    /** The number of a day that there is. */
    static int number(int year, int month, int dayOfMonth) {
        int guess = (year - 1970) * 365 + (month - 1) * 28 + dayOfMonth - 1;
        while (!DAYS.get(guess).is(year, month, dayOfMonth)) {
            guess++;
        }
        return guess;
    }

    static int lastDayOfMonth(int year, int month) {
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            case 2 -> isLeap(year) ? 29 : 28;
            default -> 31;
        };
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
    }

    private static List<Day> drawn() {
        List<Day> days = new ArrayList<>();
        int weekday = THURSDAY;
        for (int year = 1970; year < 1970 + YEARS; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int day = 1; day <= lastDayOfMonth(year, month); day++) {
                    days.add(new Day(year, month, day, weekday));
                    weekday = weekday == 7 ? 1 : weekday + 1;
                }
            }
        }
        return List.copyOf(days);
    }

    /** One field of it; Monday is 1. */
    record Day(int year, int month, int dayOfMonth, int weekday) {

        boolean is(int otherYear, int otherMonth, int otherDay) {
            return year == otherYear && month == otherMonth && dayOfMonth == otherDay;
        }

        /** As it is written: {@code 2026-03-02}. */
        String written() {
            return year + "-" + twoDigits(month) + "-" + twoDigits(dayOfMonth);
        }

        static String twoDigits(int number) {
            return number < 10 ? "0" + number : "" + number;
        }
    }
}
