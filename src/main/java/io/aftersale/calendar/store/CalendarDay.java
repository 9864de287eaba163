// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import io.aftersale.calendar.SpecialDay;
import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Embeddable;

/** What a special day is. */
@Embeddable
public class CalendarDay implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "KIND", nullable = false, length = 20)
    protected String kind = "";

    @Column(name = "TITLE", nullable = false)
    protected String title = "";

    static CalendarDay of(SpecialDay day) {
        CalendarDay entry = new CalendarDay();
        entry.kind = day.kind().name();
        entry.title = day.title();
        return entry;
    }
}
