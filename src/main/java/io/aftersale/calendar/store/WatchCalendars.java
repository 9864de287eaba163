// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarRecount;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The recurring job: deadlines that wait are counted, and years without holidays are told to the log once a day. */
public final class WatchCalendars implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(WatchCalendars.class);

    private final CalendarRecount recount;
    private final CalendarDesk desk;
    private final Clock clock;
    private final ZoneId zone;
    private volatile @Nullable LocalDate told;

    public WatchCalendars(CalendarRecount recount, CalendarDesk desk, Clock clock, ZoneId zone) {
        this.recount = recount;
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // an exception would end the schedule
    public void run() {
        try {
            recount.runAll();
            tellGaps();
        } catch (RuntimeException failed) {
            LOG.error("Deadlines could not be counted anew after a change of a calendar", failed);
        }
    }

    private void tellGaps() {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        if (!today.equals(told)) {
            told = today;
            desk.gaps()
                    .forEach(gap -> LOG.warn(
                            "No holidays entered for {} in the calendar {}, which the policy uses",
                            gap.year(),
                            gap.calendar()));
        }
    }
}
