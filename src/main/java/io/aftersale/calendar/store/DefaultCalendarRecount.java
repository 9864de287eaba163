// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import io.aftersale.calendar.CalendarRecount;
import io.aftersale.calendar.DeadlineOutlook;
import io.aftersale.calendar.OpenDeadlines;
import io.aftersale.calendar.RecountProgress;
import io.aftersale.calendar.RecountProgress.Pending;
import io.aftersale.job.Leases;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Goes through the deadlines in batches, one node at a time; each batch is a transaction of its own. */
public final class DefaultCalendarRecount implements CalendarRecount {

    static final String JOB = "CALENDARS";

    private static final int DEADLINES_AT_ONCE = 200;
    private static final int BATCHES_OF_A_RUN = 10;
    private static final Duration LEASE = Duration.ofMinutes(5);

    /** A delivery that was being recorded during the change may have counted by the calendar as it was before. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private final RecountProgress progress;
    private final OpenDeadlines deadlines;
    private final Leases leases;
    private final Clock clock;

    public DefaultCalendarRecount(RecountProgress progress, OpenDeadlines deadlines, Leases leases, Clock clock) {
        this.progress = progress;
        this.deadlines = deadlines;
        this.leases = leases;
        this.clock = clock;
    }

    @Override
    public DeadlineOutlook run(String calendar) {
        String owner = UUID.randomUUID().toString();
        if (!leases.take(JOB, owner, LEASE)) {
            return new DeadlineOutlook(0, 0, 0, true);
        }
        try {
            Optional<Pending> pending = progress.of(calendar);
            return pending.isPresent() ? count(pending.get()) : DeadlineOutlook.NONE;
        } finally {
            leases.giveBack(JOB, owner);
        }
    }

    @Override
    public void runAll() {
        progress.pending().forEach(this::run);
    }

    private DeadlineOutlook count(Pending pending) {
        DeadlineOutlook total = DeadlineOutlook.NONE;
        for (int batch = 0; batch < BATCHES_OF_A_RUN; batch++) {
            total = total.and(deadlines.recount(pending.calendar(), pending.openAt(), DEADLINES_AT_ONCE));
            if (!total.more()) {
                if (clock.instant().isAfter(pending.changedAt().plus(UNDER_WAY))) {
                    progress.done(pending.calendar().name(), pending.calendar().version());
                }
                return total;
            }
        }
        return total;
    }
}
