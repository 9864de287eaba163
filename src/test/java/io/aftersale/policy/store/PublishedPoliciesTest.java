// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.deadline.DayKind;
import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.Setting;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishedPoliciesTest {

    private final MovedClock clock = new MovedClock("2026-03-02T10:00:00Z");
    private Stores stores;
    private PolicyBook book;

    @BeforeEach
    void open() {
        stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
        book = stores.bean("policies", PolicyBook.class);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void aFreshDatabaseHoldsTheShopsDefaultsFromTheBeginningOfTime() {
        PolicyVersion first = book.inForceAt(Instant.EPOCH);

        assertThat(first.number()).isEqualTo(1);
        assertThat(Stream.of(Setting.values()).map(first::text))
                .containsExactlyElementsOf(
                        Stream.of(Setting.values()).map(Setting::shopDefault).toList());
        assertThatThrownBy(() -> book.inForceAt(Instant.parse("1969-12-31T23:59:59.999Z")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("aftersale-data.sql");
    }

    @Test
    void aNewVersionHoldsFromItsFirstInstantAndIsNoticedWithinAMinute() {
        assertThat(book.inForceAt(clock.instant()).number()).isEqualTo(1);
        publishSecond("2026-03-02T09:00:00Z");

        clock.moveTo("2026-03-02T10:00:59.999Z");
        assertThat(book.inForceAt(clock.instant()).number()).isEqualTo(1);

        clock.moveTo("2026-03-02T10:01:00Z");
        assertThat(book.inForceAt(Instant.parse("2026-03-02T09:00:00Z")).number())
                .isEqualTo(2);
        assertThat(book.inForceAt(Instant.parse("2026-03-02T08:59:59.999Z")).number())
                .isEqualTo(1);
        assertThat(book.version(2).coverageTerms().afterRelease()).hasToString("P6M");
        assertThat(book.version(1).coverageTerms().afterRelease()).hasToString("P3M");
    }

    @Test
    void aVersionThatNobodyReadYetIsLookedForAtOnce() {
        assertThat(book.version(1).number()).isEqualTo(1);
        publishSecond("2030-01-01T00:00:00Z");

        assertThat(book.version(2).number()).isEqualTo(2);
        assertThatThrownBy(() -> book.version(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no policy version 3");
    }

    @Test
    void anyNumberOfQuestionsWithinAMinuteIsOneStatement() {
        assertThat(stores.statementsOf(() -> {
                    for (int question = 0; question < 50; question++) {
                        book.inForceAt(clock.instant());
                        book.version(1);
                    }
                }))
                .isEqualTo(1);
    }

    @Test
    void theItalianCalendarKnowsItsHolidays() {
        WorkingCalendar italy = stores.bean("calendars", Calendars.class).named("Italy");

        assertThat(italy.name()).isEqualTo("Italy");
        assertThat(italy.weekend()).containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(italy.kindOf(LocalDate.of(2026, 4, 6))).isEqualTo(DayKind.HOLIDAY);
        assertThat(italy.kindOf(LocalDate.of(2026, 4, 3))).isEqualTo(DayKind.WORKING_DAY);
        assertThat(italy.kindOf(LocalDate.of(2026, 10, 4))).isEqualTo(DayKind.HOLIDAY);
        assertThat(italy.kindOf(LocalDate.of(2025, 10, 4))).isEqualTo(DayKind.WEEKEND);
    }

    @Test
    void aCalendarMayHaveNoWeekendAndASwappedDay() {
        stores.sql(
                "INSERT INTO AFTERSALE_CALENDAR (NAME, WEEKEND) VALUES ('always', '')",
                "INSERT INTO AFTERSALE_CALENDAR_DAY VALUES ('always', DATE '2026-03-07', 'CLOSED', 'stocktaking')");

        WorkingCalendar always = stores.bean("calendars", Calendars.class).named("always");

        assertThat(always.weekend()).isEmpty();
        assertThat(always.kindOf(LocalDate.of(2026, 3, 7))).isEqualTo(DayKind.CLOSED);
        assertThat(always.kindOf(LocalDate.of(2026, 3, 8))).isEqualTo(DayKind.WORKING_DAY);
    }

    @Test
    void aCalendarThatIsNotThereIsNamed() {
        Calendars calendars = stores.bean("calendars", Calendars.class);

        assertThatThrownBy(() -> calendars.named("Mars"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no calendar Mars");
    }

    private void publishSecond(String from) {
        stores.sql(
                "INSERT INTO AFTERSALE_POLICY (VERSION_NUMBER, VALID_FROM, PUBLISHED_AT, PUBLISHED_BY, NOTE) VALUES (2, "
                        + Instant.parse(from).toEpochMilli() + ", 0, 'test', '')",
                "INSERT INTO AFTERSALE_POLICY_SETTING SELECT 2, NAME, CASE NAME WHEN 'coverage.inStockMonths' THEN '6'"
                        + " ELSE SETTING_VALUE END FROM AFTERSALE_POLICY_SETTING WHERE VERSION_NUMBER = 1");
    }
}
