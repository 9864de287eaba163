// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.library;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.aftersale.calendar.HolidayLibrary;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.deadline.DayKind;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Public holidays as jollyday has them; observances and days of banks alone are left out. */
final class JollydayHolidays implements HolidayLibrary {

    private static final String PART = "/";

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public List<Region> lands(Locale reader) {
        Set<String> countries = Set.of(Locale.getISOCountries());
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> countries.contains(code.toUpperCase(Locale.ROOT)))
                .map(code -> code.toLowerCase(Locale.ROOT))
                .distinct()
                .map(code -> new Region(code, new Locale("", code).getDisplayCountry(reader)))
                .sorted(Comparator.comparing(Region::name))
                .toList();
    }

    @Override
    public List<Region> regions(String land, Locale reader) {
        List<Region> known =
                lands(reader).stream().filter(each -> each.code().equals(land)).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        List<Region> parts = new ArrayList<>();
        below(land, "", manager(land).getCalendarHierarchy(), reader, parts);
        parts.sort(Comparator.comparing(Region::name));
        parts.addAll(0, known);
        return List.copyOf(parts);
    }

    @Override
    public List<SpecialDay> holidays(String region, int year, Locale reader) {
        String[] path = region.split(PART, -1);
        if (regions(path[0], reader).stream().noneMatch(each -> each.code().equals(region))) {
            return List.of();
        }
        TreeMap<LocalDate, List<String>> titles = new TreeMap<>();
        manager(path[0])
                .getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, Arrays.copyOfRange(path, 1, path.length))
                .stream()
                .sorted(Comparator.comparing(Holiday::getDate).thenComparing(each -> each.getDescription(reader)))
                .forEach(each -> titles.computeIfAbsent(each.getDate(), day -> new ArrayList<>())
                        .add(each.getDescription(reader)));
        return titles.entrySet().stream()
                .map(day -> new SpecialDay(
                        day.getKey(),
                        DayKind.HOLIDAY,
                        day.getValue().stream().distinct().collect(Collectors.joining(" / "))))
                .toList();
    }

    private static void below(String code, String name, CalendarHierarchy place, Locale reader, List<Region> parts) {
        place.getChildren().forEach((part, child) -> {
            String itsCode = code + PART + part;
            String itsName = (name.isEmpty() ? "" : name + " \u2013 ") + child.getDescription(reader);
            parts.add(new Region(itsCode, itsName));
            below(itsCode, itsName, child, reader, parts);
        });
    }

    private static HolidayManager manager(String land) {
        return HolidayManager.getInstance(ManagerParameters.create(land));
    }
}
