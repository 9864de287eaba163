// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.calendar.CalendarChange;
import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarFault;
import io.aftersale.calendar.CalendarOverview;
import io.aftersale.calendar.HolidayLibrary;
import io.aftersale.calendar.KeptCalendar;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.calendar.TypedDay;
import io.aftersale.web.admin.CalendarView.DayForm;
import io.aftersale.web.admin.CalendarView.DayRow;
import io.aftersale.web.admin.CalendarView.Fill;
import io.aftersale.web.admin.CalendarView.Past;
import io.aftersale.web.admin.CalendarView.Tab;
import io.aftersale.web.admin.ProductFormView.Choice;
import io.aftersale.web.view.Words;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a calendar's page together. */
public final class CalendarViews {

    private static final int CHANGES_SHOWN = 100;

    private final CalendarDesk desk;
    private final HolidayLibrary library;
    private final Clock clock;
    private final ZoneId zone;

    public CalendarViews(CalendarDesk desk, HolidayLibrary library, Clock clock, ZoneId zone) {
        this.desk = desk;
        this.library = library;
        this.clock = clock;
        this.zone = zone;
    }

    /** The year that is meant; this one where none is or it is none. */
    int year(String asked) {
        return asked.matches("2[01]\\d\\d")
                ? Integer.parseInt(asked)
                : clock.instant().atZone(zone).getYear();
    }

    CalendarView of(KeptCalendar calendar, int year, Typed typed, String land, Words words) {
        CalendarWords said = new CalendarWords(words);
        Collection<DayOfWeek> weekend = typed.weekend();
        return new CalendarView(
                calendar.name(),
                Long.toString(calendar.version()),
                usedBy(calendar, words),
                said.weekend(calendar.weekend()),
                tabs(calendar, year),
                Integer.toString(year),
                new CalendarMonths(calendar, words).of(year),
                rows(calendar, year, said, words),
                form(calendar, typed, said),
                CalendarsView.choices(weekend == null ? calendar.weekend() : weekend, said),
                CalendarsView.fault("weekend", typed.faults(), said),
                fill(land, words),
                desk.history(calendar.name(), CHANGES_SHOWN).stream()
                        .map(change -> past(change, said, words))
                        .toList());
    }

    private String usedBy(KeptCalendar calendar, Words words) {
        return CalendarsView.versions(
                desk.all().stream()
                        .filter(each -> each.name().equals(calendar.name()))
                        .map(CalendarOverview::usedBy)
                        .findFirst()
                        .orElse(List.of()),
                words);
    }

    private List<Tab> tabs(KeptCalendar calendar, int year) {
        TreeSet<Integer> years = new TreeSet<>(calendar.years());
        int now = clock.instant().atZone(zone).getYear();
        years.addAll(List.of(now, now + 1, year));
        return years.stream()
                .map(each -> new Tab(Integer.toString(each), each == year))
                .toList();
    }

    private static List<DayRow> rows(KeptCalendar calendar, int year, CalendarWords said, Words words) {
        return calendar.days().values().stream()
                .filter(day -> day.date().getYear() == year)
                .map(day -> new DayRow(
                        day.date().toString(),
                        words.weekday(day.date()),
                        day.kind().name(),
                        said.kind(day.kind().name()),
                        day.title()))
                .toList();
    }

    private static DayForm form(KeptCalendar calendar, Typed typed, CalendarWords said) {
        TypedDay day = typed.day();
        SpecialDay known = TypedDay.dateOf(typed.was())
                .map(date -> calendar.days().get(date))
                .orElse(null);
        TypedDay shown = day == null ? (known == null ? new TypedDay("", "", "") : TypedDay.of(known)) : day;
        return new DayForm(
                known == null ? "" : typed.was(),
                shown.date(),
                CalendarsView.fault("date", typed.faults(), said),
                kinds(shown.kind(), said),
                CalendarsView.fault("kind", typed.faults(), said),
                shown.title(),
                CalendarsView.fault("title", typed.faults(), said));
    }

    private static List<Choice> kinds(String chosen, CalendarWords said) {
        return TypedDay.KINDS.stream()
                .map(kind -> new Choice(
                        kind.name(), said.kind(kind.name()), kind.name().equals(chosen)))
                .toList();
    }

    private Fill fill(String land, Words words) {
        return new Fill(
                library.isThere(),
                choices(library.lands(words.locale()).stream(), land),
                land.isEmpty() ? List.of() : choices(library.regions(land, words.locale()).stream(), land));
    }

    private static List<Choice> choices(Stream<HolidayLibrary.Region> regions, String chosen) {
        return regions.map(
                        each -> new Choice(each.code(), each.name(), each.code().equals(chosen)))
                .toList();
    }

    private static Past past(CalendarChange change, CalendarWords said, Words words) {
        return new Past(
                words.dateTime(change.at()),
                change.by(),
                said.what(change.difference()),
                said.state(change.difference(), change.difference().was()),
                said.state(change.difference(), change.difference().became()));
    }

    /**
     * What was typed and is shown again.
     *
     * @param was the day that is changed; empty for none
     * @param day null where nothing was typed
     * @param weekend null where nothing was ticked
     */
    record Typed(
            String was, @Nullable TypedDay day, @Nullable Collection<DayOfWeek> weekend, List<CalendarFault> faults) {

        static Typed nothing(String day) {
            return new Typed(day, null, null, List.of());
        }
    }
}
