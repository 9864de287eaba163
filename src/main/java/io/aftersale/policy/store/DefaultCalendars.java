// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy.store;

import io.aftersale.deadline.DayKind;
import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.policy.Calendars;
import io.aftersale.sql.SqlDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<LocalDate, DayKind> special = new HashMap<>();
        row.days.forEach((day, entry) -> special.put(SqlDay.local(day), DayKind.valueOf(entry.kind)));
        return new WorkingCalendar(row.name, weekend(row.weekend), special);
    }

    private static Set<DayOfWeek> weekend(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
