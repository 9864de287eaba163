// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import io.aftersale.deadline.WorkingCalendar;

/** The store's working-day calendars. */
public interface Calendars {

    /**
     * The calendar with all its days, as the merchant keeps it now.
     *
     * @throws IllegalArgumentException when there is no calendar of that name
     */
    WorkingCalendar named(String name);
}
