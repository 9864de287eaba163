// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import io.aftersale.calendar.CalendarChange;
import io.aftersale.calendar.CalendarDifference;
import io.aftersale.sql.SqlDay;
import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.TableGenerator;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.jspecify.annotations.Nullable;

/** One thing that was changed in a calendar; written once, never changed. */
@Entity
@Table(name = "AFTERSALE_CALENDAR_CHANGE")
@SuppressWarnings("NullAway.Init")
public class CalendarChangeImpl implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "AftersaleCalendarChangeId")
    @TableGenerator(
            name = "AftersaleCalendarChangeId",
            table = "SEQUENCE_GENERATOR",
            pkColumnName = "ID_NAME",
            valueColumnName = "ID_VAL",
            pkColumnValue = "AftersaleCalendarChange",
            allocationSize = 50)
    @Column(name = "CHANGE_ID")
    protected Long id;

    @Column(name = "CALENDAR_NAME", nullable = false, length = 64)
    protected String calendar;

    @Column(name = "CALENDAR_VERSION", nullable = false)
    protected long version;

    @Column(name = "CHANGED_AT", nullable = false)
    protected long changedAt;

    @Column(name = "CHANGED_BY", nullable = false)
    protected String changedBy;

    @Temporal(TemporalType.DATE)
    @Column(name = "DAY_DATE")
    protected @Nullable Date day;

    @Column(name = "WAS", nullable = false, length = 300)
    protected String was;

    @Column(name = "BECAME", nullable = false, length = 300)
    protected String became;

    static CalendarChangeImpl of(CalendarImpl calendar, CalendarDifference difference, Instant at, String by) {
        CalendarChangeImpl row = new CalendarChangeImpl();
        row.calendar = calendar.name;
        row.version = calendar.version;
        row.changedAt = at.toEpochMilli();
        row.changedBy = by;
        row.day = SqlDay.ofNullable(difference.date());
        row.was = difference.was();
        row.became = difference.became();
        return row;
    }

    CalendarChange change() {
        return new CalendarChange(
                version,
                Instant.ofEpochMilli(changedAt),
                changedBy,
                new CalendarDifference(SqlDay.localNullable(day), was, became));
    }
}
