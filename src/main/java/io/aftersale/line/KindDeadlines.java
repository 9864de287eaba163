// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.deadline.DeadlineDecider;
import io.aftersale.deadline.DeadlineTerms;
import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the deadlines of kinds of problem that have working days of their own (A17); reads each calendar once at most. */
final class KindDeadlines {

    private final DeadlineDecider decider = new DeadlineDecider();
    private final Map<String, WorkingCalendar> known = new HashMap<>();
    private final Calendars calendars;
    private final ZoneId zone;

    KindDeadlines(Calendars calendars, ZoneId zone) {
        this.calendars = calendars;
        this.zone = zone;
    }

    /**
     * Exclusive ends by the kind's name, without those that have none of their own.
     *
     * @param end of every other kind, as kept with the parcel; a kind with as many days or more never ends before it (A60)
     */
    Map<String, Instant> of(PolicyVersion policy, @Nullable LocalDate deliveredOn, @Nullable Instant end) {
        Map<String, Instant> ends = new HashMap<>();
        if (deliveredOn != null && end != null) {
            DeadlineTerms usual = policy.deadlineTerms();
            policy.workingDaysByKind().forEach((kind, days) -> {
                Instant counted = counted(policy, usual.withWorkingDays(days), deliveredOn);
                boolean shortened = days >= usual.workingDays() && counted.isBefore(end);
                ends.put(kind, shortened ? end : counted);
            });
        }
        return ends;
    }

    private Instant counted(PolicyVersion policy, DeadlineTerms terms, LocalDate deliveredOn) {
        WorkingCalendar calendar = known.computeIfAbsent(policy.calendar(), calendars::named);
        return decider.decide(deliveredOn, terms, calendar, zone).end();
    }
}
