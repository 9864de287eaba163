// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.calendar;

import de.focus_shift.jollyday.core.HolidayManager;

/** A decision that asks the library. */
public record AsksJollyday(HolidayManager manager) {}
