// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

/** A calendar that a policy uses now or later has no day off in this year or the next: probably nobody has entered them yet. */
public record CalendarGap(String calendar, int year) {}
