// SPDX-License-Identifier: Apache-2.0
/**
 * On which days does the shop work, who changed that, and what does a change do to deadlines that are still open?
 * Enter at {@link io.aftersale.calendar.CalendarDesk}; an edit is a value that is shown before it is written. Knows deadlines and
 * policy. Never touches a framework, a page or a delivery: who keeps deadlines answers by {@link io.aftersale.calendar.OpenDeadlines}.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.calendar;
