// SPDX-License-Identifier: Apache-2.0
/**
 * Until when may a delivered line be reported, how was that counted, and when is a spare part expected?
 * Enter at {@link io.aftersale.deadline.DeadlineDecider} and {@link io.aftersale.deadline.Estimate}. Knows working days, calendars and the zone it is given.
 * Never touches a clock, the server's zone, a framework or a store.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.deadline;
