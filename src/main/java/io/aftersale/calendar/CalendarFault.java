// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

/**
 * Why a calendar cannot be so.
 *
 * @param row in a file, counted as a spreadsheet does, the header being 1; the number of the event in an iCalendar file; 0 elsewhere
 * @param field name of the field or column; empty where it is the whole row or file
 */
public record CalendarFault(int row, String field, Code code) {

    static CalendarFault at(String field, Code code) {
        return new CalendarFault(0, field, code);
    }

    /** Names are stable. */
    public enum Code {
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_TAKEN,
        WEEKEND_WHOLE,
        DATE_BAD,
        DATE_OUT_OF_RANGE,
        KIND_BAD,
        TITLE_BAD,
        TWICE,
        TOO_FEW_WORKING_DAYS,
        TOO_MANY_DAYS,
        BAD_HEADER,
        BAD_COLUMNS,
        TOO_MANY_ROWS,
        NO_FILE,
        TOO_LARGE,
        NOT_UTF8,
        NO_SHEET,
        NO_CALENDAR,
        NO_DATE,
        TIMED,
        RECURS,
        ENDS_TOO_EARLY,
        TOO_LONG,
        REGION_BAD
    }
}
