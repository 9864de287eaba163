// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import io.aftersale.calendar.CalendarDifference;
import io.aftersale.calendar.KeptCalendar;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.deadline.DayKind;
import io.aftersale.sql.SqlDay;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.MapKeyColumn;
import javax.persistence.MapKeyTemporal;
import javax.persistence.Table;
import javax.persistence.TemporalType;
import org.jspecify.annotations.Nullable;

/** A working-day calendar as stored. */
@Entity
@Table(name = "AFTERSALE_CALENDAR")
public class CalendarImpl implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "NAME", length = 64)
    protected String name;

    @Column(name = "WEEKEND", nullable = false, length = 100)
    protected String weekend;

    /** How often the merchant has changed it. */
    @Column(name = "LOCK_VERSION", nullable = false)
    protected long version;

    /** Up to which version open deadlines have been counted anew (A60). */
    @Column(name = "RECOUNTED_VERSION", nullable = false)
    protected long recounted;

    @ElementCollection
    @CollectionTable(name = "AFTERSALE_CALENDAR_DAY", joinColumns = @JoinColumn(name = "CALENDAR_NAME"))
    @MapKeyTemporal(TemporalType.DATE)
    @MapKeyColumn(name = "DAY_DATE")
    protected Map<Date, CalendarDay> days = new HashMap<>();

    KeptCalendar kept() {
        SortedMap<LocalDate, SpecialDay> special = new TreeMap<>();
        days.forEach((day, entry) -> special.put(
                SqlDay.local(day), new SpecialDay(SqlDay.local(day), DayKind.valueOf(entry.kind), entry.title)));
        return new KeptCalendar(name, version, weekendOf(weekend), special);
    }

    /** Writes only what differs. */
    void become(KeptCalendar then, List<CalendarDifference> differences) {
        weekend = CalendarDifference.written(then.weekend());
        version = then.version();
        differences.stream()
                .map(CalendarDifference::date)
                .filter(Objects::nonNull)
                .forEach(date -> become(date, then.days().get(date)));
    }

    private void become(LocalDate date, @Nullable SpecialDay day) {
        days.keySet().removeIf(each -> SqlDay.local(each).equals(date));
        if (day != null) {
            days.put(SqlDay.of(date), CalendarDay.of(day));
        }
    }

    static Set<DayOfWeek> weekendOf(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
