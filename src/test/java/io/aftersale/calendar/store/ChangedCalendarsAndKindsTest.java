// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.calendar.CalendarEdit;
import io.aftersale.calendar.DeadlineOutlook;
import io.aftersale.deadline.DayKind;
import io.aftersale.deadline.DayLetters;
import io.aftersale.deadline.KeptCount;
import io.aftersale.delivery.RecordedParcel;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A17, A60: kinds of problem with working days of their own have ends of their own, which a changed calendar moves likewise. */
class ChangedCalendarsAndKindsTest extends RecountedParcels {

    @Test
    void endsOfKindsWithDaysOfTheirOwnAreKeptAndMoveByTheirOwnCount() {
        kinds("MISSING_PART=7 DAMAGED=2");
        delivered(1, "2026-11-20");
        assertThat(lastDays(1)).isEqualTo("2026-11-27 {DAMAGED=2026-11-24, MISSING_PART=2026-12-01}");

        change(0, CalendarEdit.put(CLOSED, null));
        assertThat(lastDays(1)).isEqualTo("2026-11-27 {DAMAGED=2026-11-24, MISSING_PART=2026-12-01}");
        assertThat(recount.run("Italy")).isEqualTo(new DeadlineOutlook(1, 1, 0, false));

        assertThat(lastDays(1)).isEqualTo("2026-11-30 {DAMAGED=2026-11-24, MISSING_PART=2026-12-02}");
        KeptCount missing =
                deliveries.parcels(1).get(0).present().recorded().byKind().get("MISSING_PART");
        assertThat(missing.end()).isEqualTo("2026-12-02T23:00:00Z");
        assertThat(DayLetters.of(missing.days())).isEqualTo("EEWWWCWEEWWW");
        assertThat(deliveries.parcels(1).get(0).former().get(0).recorded().byKind())
                .containsOnlyKeys("DAMAGED", "MISSING_PART");
    }

    @Test
    void aKindThatIsOpenLongerMovesAfterTheUsualEndHasPassed() {
        kinds("MISSING_PART=7");
        delivered(1, "2026-11-20");
        clock.moveTo("2026-11-28T10:00:00Z");
        CalendarEdit closed = CalendarEdit.put(day("2026-11-30", DayKind.CLOSED), null);
        assertThat(desk.preview("Italy", closed).orElseThrow().deadlines())
                .isEqualTo(new DeadlineOutlook(1, 1, 0, false));

        change(0, closed);

        assertThat(recount.run("Italy")).isEqualTo(new DeadlineOutlook(1, 1, 0, false));
        assertThat(lastDays(1)).isEqualTo("2026-11-27 {MISSING_PART=2026-12-02}");
    }

    @Test
    void noKindComesEarlierEither() {
        kinds("MISSING_PART=7");
        delivered(1, "2026-11-20");

        change(0, CalendarEdit.put(day("2026-11-28", DayKind.EXTRA_WORKING_DAY), null));

        assertThat(recount.run("Italy")).isEqualTo(new DeadlineOutlook(1, 0, 1, false));
        correct("2026-11-20", "tracking number");
        assertThat(lastDays(1)).isEqualTo("2026-11-27 {MISSING_PART=2026-12-01}");
        correct("2026-11-19", "another day");
        assertThat(lastDays(1)).isEqualTo("2026-11-26 {MISSING_PART=2026-11-28}");
    }

    private void kinds(String written) {
        stores.sql("UPDATE AFTERSALE_POLICY_SETTING SET SETTING_VALUE = '" + written
                + "' WHERE NAME = 'deadline.workingDaysByKind'");
    }

    private String lastDays(long order) {
        RecordedParcel parcel = deliveries.parcels(order).get(0).present().recorded();
        Map<String, LocalDate> kinds = new TreeMap<>();
        parcel.byKind().forEach((kind, kept) -> kinds.put(kind, kept.lastDay()));
        return parcel.lastDay() + " " + kinds;
    }
}
