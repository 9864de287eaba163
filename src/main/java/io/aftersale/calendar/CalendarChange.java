// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar;

import java.time.Instant;

/** One thing that somebody changed in a calendar; rows are only ever added. */
public record CalendarChange(long version, Instant at, String by, CalendarDifference difference) {}
