// SPDX-License-Identifier: Apache-2.0
/**
 * Until when may a delivered line be reported, and how was that counted?
 * Enter at {@link io.aftersale.deadline.DeadlineDecider}. Knows working days, calendars and the zone it is given.
 * Never touches a clock, the server's zone, a framework or a store.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.deadline;
