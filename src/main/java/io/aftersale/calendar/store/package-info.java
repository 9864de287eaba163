// SPDX-License-Identifier: Apache-2.0
/**
 * Where do calendars and the history of their changes lie? Entities and services over AFTERSALE_CALENDAR and its tables.
 * Enter at {@link io.aftersale.calendar.CalendarDesk} and {@link io.aftersale.policy.Calendars}. Knows the database and leases.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.calendar.store;
