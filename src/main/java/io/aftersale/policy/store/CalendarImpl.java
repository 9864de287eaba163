// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy.store;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
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

    @ElementCollection
    @CollectionTable(name = "AFTERSALE_CALENDAR_DAY", joinColumns = @JoinColumn(name = "CALENDAR_NAME"))
    @MapKeyTemporal(TemporalType.DATE)
    @MapKeyColumn(name = "DAY_DATE")
    protected Map<Date, CalendarDay> days = new HashMap<>();
}
