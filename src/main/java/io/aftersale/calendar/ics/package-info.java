// SPDX-License-Identifier: Apache-2.0
/**
 * Which days does an iCalendar file (RFC 5545) name? The only place that knows biweekly.
 * Enter at {@link io.aftersale.calendar.IcsReader}. Believes dates only, never a zone, a time or a recurrence.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.calendar.ics;
