// SPDX-License-Identifier: Apache-2.0
/**
 * Which days are public holidays somewhere? The only place that knows jollyday, an optional dependency.
 * Enter at {@link io.aftersale.calendar.HolidayLibrary}. Proposes days to the merchant; no decision ever asks here.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.calendar.library;
