// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.calendar.HolidayLibrary;
import io.aftersale.calendar.HolidayLibrary.Region;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.deadline.DayKind;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OptionalHolidaysTest {

    private final HolidayLibrary library = OptionalHolidays.find();

    @Test
    void landsStandByName() {
        assertThat(library.isThere()).isTrue();
        assertThat(library.lands(Locale.ITALIAN))
                .contains(new Region("it", "Italia"), new Region("de", "Germania"))
                .isSortedAccordingTo(java.util.Comparator.comparing(Region::name));
    }

    @Test
    void theWholeLandStandsBeforeItsRegions() {
        assertThat(library.regions("de", Locale.GERMAN))
                .startsWith(new Region("de", "Deutschland"))
                .contains(new Region("de/by", "Bayern"));
        assertThat(library.regions("it", Locale.ENGLISH)).contains(new Region("it/32", "South Tyrol"));
        assertThat(library.regions("xx", Locale.ENGLISH)).isEmpty();
        assertThat(library.regions("", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void italyHasItsFeastOfTheFourthOfOctoberAgainFrom2026() {
        SpecialDay francis = new SpecialDay(LocalDate.of(2026, 10, 4), DayKind.HOLIDAY, "St. Francis of Assisi's Day");

        assertThat(library.holidays("it", 2026, Locale.ENGLISH)).hasSize(13).contains(francis);
        assertThat(library.holidays("it", 2025, Locale.ENGLISH))
                .hasSize(12)
                .noneMatch(day -> day.date().equals(LocalDate.of(2025, 10, 4)));
    }

    @Test
    void aRegionHasTheDaysOfItsLandAndItsOwn() {
        assertThat(library.holidays("de/by", 2026, Locale.GERMAN))
                .extracting(SpecialDay::title)
                .contains("Karfreitag", "Fronleichnam");
        assertThat(library.holidays("de", 2026, Locale.GERMAN))
                .extracting(SpecialDay::title)
                .contains("Karfreitag")
                .doesNotContain("Fronleichnam");
        assertThat(library.holidays("de/nowhere", 2026, Locale.GERMAN)).isEmpty();
        assertThat(library.holidays("../secret", 2026, Locale.GERMAN)).isEmpty();
    }

    @Test
    void withoutTheLibraryNothingIsKnownAndNothingBreaks() {
        HolidayLibrary absent = OptionalHolidays.find(ClassLoader.getPlatformClassLoader());

        assertThat(absent.isThere()).isFalse();
        assertThat(absent.lands(Locale.ENGLISH)).isEmpty();
        assertThat(absent.regions("it", Locale.ENGLISH)).isEmpty();
        assertThat(absent.holidays("it", 2026, Locale.ENGLISH)).isEmpty();
    }
}
