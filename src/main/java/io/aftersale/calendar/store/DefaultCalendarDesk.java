// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import io.aftersale.calendar.CalendarChange;
import io.aftersale.calendar.CalendarCheck;
import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarDifference;
import io.aftersale.calendar.CalendarEdit;
import io.aftersale.calendar.CalendarFault;
import io.aftersale.calendar.CalendarGap;
import io.aftersale.calendar.CalendarOverview;
import io.aftersale.calendar.ChangeResult;
import io.aftersale.calendar.DeadlineOutlook;
import io.aftersale.calendar.KeptCalendar;
import io.aftersale.calendar.OpenDeadlines;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.springframework.transaction.annotation.Transactional;

/** Keeps calendars; an edit locks the calendar's row, so of two at once the second one finds another version. */
public class DefaultCalendarDesk implements CalendarDesk {

    private final EntityManager em;
    private final CalendarUse use;
    private final OpenDeadlines deadlines;
    private final Clock clock;
    private final ZoneId zone;

    public DefaultCalendarDesk(EntityManager em, CalendarUse use, OpenDeadlines deadlines, Clock clock, ZoneId zone) {
        this.em = em;
        this.use = use;
        this.deadlines = deadlines;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<CalendarOverview> all() {
        return kept().map(calendar -> {
                    TreeMap<Integer, Long> byYear = new TreeMap<>();
                    calendar.days().keySet().forEach(day -> byYear.merge(day.getYear(), 1L, Long::sum));
                    return new CalendarOverview(
                            calendar.name(), calendar.weekend(), byYear, use.versionsWith(calendar.name()));
                })
                .toList();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<KeptCalendar> named(String name) {
        return Optional.ofNullable(em.find(CalendarImpl.class, name)).map(CalendarImpl::kept);
    }

    @Override
    @Transactional("blTransactionManager")
    public List<CalendarFault> make(String name, Set<DayOfWeek> weekend, String by) {
        oneAtATime();
        KeptCalendar fresh = new KeptCalendar(name, 0, weekend, new TreeMap<>());
        List<CalendarFault> faults = Stream.of(
                        CalendarCheck.name(name), CalendarCheck.calendar(fresh, "weekend"), taken(name))
                .flatMap(List::stream)
                .toList();
        if (faults.isEmpty()) {
            CalendarImpl row = new CalendarImpl();
            row.name = name;
            row.weekend = CalendarDifference.written(weekend);
            em.persist(row);
            note(row, List.of(new CalendarDifference(null, "", row.weekend)), by);
        }
        return faults;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<Preview> preview(String name, CalendarEdit edit) {
        return named(name).map(now -> {
            KeptCalendar then = now.after(edit);
            List<CalendarFault> faults = faults(then, edit);
            DeadlineOutlook outlook =
                    faults.isEmpty() ? deadlines.outlook(then.working(), clock.instant()) : DeadlineOutlook.NONE;
            return new Preview(now, then, CalendarDifference.between(now, then), faults, outlook);
        });
    }

    @Override
    @Transactional("blTransactionManager")
    public ChangeResult change(String name, long version, CalendarEdit edit, String by) {
        CalendarImpl row = em.find(CalendarImpl.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            return new ChangeResult.Missing();
        }
        em.refresh(row); // a page's session may hold what it read before it was locked
        KeptCalendar now = row.kept();
        if (now.version() != version) {
            return new ChangeResult.ChangedMeanwhile(now);
        }
        KeptCalendar then = now.after(edit);
        List<CalendarFault> faults = faults(then, edit);
        if (!faults.isEmpty()) {
            return new ChangeResult.Refused(faults);
        }
        List<CalendarDifference> differences = CalendarDifference.between(now, then);
        if (differences.isEmpty()) {
            return new ChangeResult.Done(now, differences);
        }
        row.become(then, differences);
        note(row, differences, by);
        return new ChangeResult.Done(then, differences);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<CalendarChange> history(String name, int most) {
        return em
                .createQuery(
                        "select c from io.aftersale.calendar.store.CalendarChangeImpl c where c.calendar = :name"
                                + " order by c.version desc, c.id",
                        CalendarChangeImpl.class)
                .setParameter("name", name)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(CalendarChangeImpl::change)
                .toList();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<CalendarGap> gaps() {
        Instant now = clock.instant();
        int year = now.atZone(zone).getYear();
        Set<String> inUse = use.fromNowOn(now);
        return kept().filter(calendar -> inUse.contains(calendar.name()))
                .flatMap(calendar -> Stream.of(year, year + 1)
                        .filter(each -> !calendar.working().knowsYear(each))
                        .map(each -> new CalendarGap(calendar.name(), each)))
                .toList();
    }

    /** Whoever makes a calendar holds those that there are, so that the next one finds a name that was taken at that moment. */
    private void oneAtATime() {
        em.createQuery("select c from io.aftersale.calendar.store.CalendarImpl c order by c.name", CalendarImpl.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private List<CalendarFault> taken(String name) {
        return em.find(CalendarImpl.class, name) == null
                ? List.of()
                : List.of(new CalendarFault(0, "name", CalendarFault.Code.NAME_TAKEN));
    }

    private static List<CalendarFault> faults(KeptCalendar then, CalendarEdit edit) {
        List<CalendarFault> ofDays = edit.put().stream()
                .flatMap(day -> CalendarCheck.day(0, day).stream())
                .distinct()
                .toList();
        return ofDays.isEmpty() ? CalendarCheck.calendar(then, edit.weekend() == null ? "date" : "weekend") : ofDays;
    }

    private void note(CalendarImpl row, List<CalendarDifference> differences, String by) {
        differences.forEach(difference -> em.persist(CalendarChangeImpl.of(row, difference, clock.instant(), by)));
    }

    private Stream<KeptCalendar> kept() {
        return em
                .createQuery(
                        "select distinct c from io.aftersale.calendar.store.CalendarImpl c left join fetch c.days"
                                + " order by c.name",
                        CalendarImpl.class)
                .getResultList()
                .stream()
                .map(CalendarImpl::kept);
    }
}
