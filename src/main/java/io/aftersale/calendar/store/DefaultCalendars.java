// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.policy.Calendars;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Reads a calendar as the merchant keeps it now. */
public class DefaultCalendars implements Calendars {

    private final EntityManager em;

    public DefaultCalendars(EntityManager em) {
        this.em = em;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public WorkingCalendar named(String name) {
        CalendarImpl row = em.find(CalendarImpl.class, name);
        if (row == null) {
            throw new IllegalArgumentException("there is no calendar " + name);
        }
        return row.kept().working();
    }
}
