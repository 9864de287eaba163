// SPDX-License-Identifier: Apache-2.0
package io.aftersale.whatif;

import io.aftersale.deadline.DayKind;
import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Published versions and a calendar with one holiday, 8 December 2026. */
public final class BookInMemory implements PolicyBook {

    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private static final Map<LocalDate, DayKind> HOLIDAYS = Map.of(LocalDate.of(2026, 12, 8), DayKind.HOLIDAY);

    private final List<PolicyVersion> versions;

    private BookInMemory(PolicyVersion... versions) {
        this.versions = Arrays.asList(versions);
    }

    /** The shop's defaults as version 1, and version 2 from 1 December 2026 on, which differs by these settings. */
    public static WhatIf with(String... changes) {
        return of(PolicyVersion.shopDefaults(), settings(changes));
    }

    /** The same, version 1 leaving what it says to the version of the day of the report. */
    static WhatIf yielding(String... changes) {
        return of(settings("policy.appliesAt", "REPORT_DATE"), settings(changes));
    }

    private static WhatIf of(Map<String, String> first, Map<String, String> second) {
        Calendars italy = name -> new WorkingCalendar(name, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), HOLIDAYS);
        return new WhatIf(
                new BookInMemory(
                        PolicyVersion.of(1, Instant.EPOCH, first),
                        PolicyVersion.of(2, Instant.parse("2026-11-30T23:00:00Z"), second)),
                italy,
                ROME);
    }

    private static Map<String, String> settings(String... changes) {
        Map<String, String> changed = new HashMap<>(PolicyVersion.shopDefaults());
        for (int place = 0; place < changes.length; place += 2) {
            changed.put(changes[place], changes[place + 1]);
        }
        return changed;
    }

    @Override
    public PolicyVersion inForceAt(Instant instant) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(instant))
                .max(Comparator.comparing(PolicyVersion::validFrom))
                .orElseThrow();
    }

    @Override
    public PolicyVersion version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no policy version " + number));
    }
}
