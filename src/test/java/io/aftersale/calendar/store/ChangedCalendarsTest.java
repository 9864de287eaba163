// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.calendar.CalendarEdit;
import io.aftersale.calendar.DeadlineOutlook;
import io.aftersale.calendar.RecountProgress;
import io.aftersale.deadline.CountsFrom;
import io.aftersale.deadline.DayKind;
import io.aftersale.deadline.DayLetters;
import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.job.Leases;
import io.aftersale.sql.HeardDeliveries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A60: a changed calendar moves deadlines that are open, and never to an earlier day. */
class ChangedCalendarsTest extends RecountedParcels {

    @Test
    void anOpenDeadlineMovesLaterAndItsFormerRecordStays() {
        delivered(1, "2026-11-20");

        change(0, CalendarEdit.put(CLOSED, null));

        assertThat(recount.run("Italy")).isEqualTo(new DeadlineOutlook(1, 1, 0, false));
        ParcelHistory parcel = deliveries.parcels(1).get(0);
        assertThat(parcel.present().recorded().lastDay()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(parcel.present().recorded().deadline()).isEqualTo(Instant.parse("2026-11-30T23:00:00Z"));
        assertThat(DayLetters.of(parcel.present().recorded().days())).isEqualTo("EEWWWCWEEW");
        assertThat(parcel.present().origin())
                .isEqualTo(new RecordOrigin(RecordOrigin.Source.COURIER, "warehouse", RecordOrigin.CALENDAR_CHANGED));
        DeliveryRecord former = parcel.former().get(0);
        assertThat(former.recorded().lastDay()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(DayLetters.of(former.recorded().days())).isEqualTo("EEWWWWW");
        assertThat(former.origin()).isEqualTo(COURIER);
    }

    @Test
    void aDeadlineThatWouldComeEarlierStays() {
        delivered(1, "2026-11-20");

        change(0, CalendarEdit.put(day("2026-11-21", DayKind.EXTRA_WORKING_DAY), null));

        assertThat(recount.run("Italy")).isEqualTo(new DeadlineOutlook(1, 0, 1, false));
        ParcelHistory parcel = deliveries.parcels(1).get(0);
        assertThat(parcel.present().recorded().lastDay()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(DayLetters.of(parcel.present().recorded().days())).isEqualTo("EEWWWWW");
        assertThat(parcel.present().origin()).isEqualTo(COURIER);
        assertThat(parcel.former()).isEmpty();
        assertThat(recount.run("Italy")).isEqualTo(DeadlineOutlook.NONE);
    }

    @Test
    void noCorrectionOfTheSameDeliveryDayMakesAShownDeadlineEarlier() {
        delivered(1, "2026-11-20");
        change(0, CalendarEdit.put(day("2026-11-21", DayKind.EXTRA_WORKING_DAY), null));

        correct("2026-11-20", "tracking number");
        assertThat(lastDay(1)).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(DayLetters.of(
                        deliveries.parcels(1).get(0).present().recorded().days()))
                .isEqualTo("EEWWWWW");

        correct("2026-11-19", "another day");
        assertThat(lastDay(1)).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void aDeadlineThatCountsFromTheCollectedDayIsCountedAnewFromThatDay() {
        stores.sql(
                "UPDATE AFTERSALE_POLICY_SETTING SET SETTING_VALUE = 'COLLECTED' WHERE NAME = 'delivery.countsFrom'");
        deliveries.record(
                placed(1), parcel(1, LocalDate.of(2026, 11, 19)).withCollectedOn(LocalDate.of(2026, 11, 23)), COURIER);
        assertThat(lastDay(1)).isEqualTo(LocalDate.of(2026, 11, 30));

        assertThat(desk.preview("Italy", CalendarEdit.put(CLOSED, null))
                        .orElseThrow()
                        .deadlines())
                .isEqualTo(new DeadlineOutlook(1, 1, 0, false));
        change(0, CalendarEdit.put(CLOSED, null));
        recount.run("Italy");

        assertThat(lastDay(1)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(DayLetters.of(
                        deliveries.parcels(1).get(0).present().recorded().days()))
                .isEqualTo("WWCWEEWW");
        assertThat(deliveries.parcels(1).get(0).present().recorded().countedFrom())
                .isEqualTo(CountsFrom.COLLECTED);
    }

    @Test
    void aDeadlineThatHadPassedAtTheChangeIsNotLookedAt() {
        delivered(1, "2026-11-16");
        delivered(2, "2026-11-17");
        clock.moveTo("2026-11-23T23:00:00Z");

        change(0, CalendarEdit.put(day("2026-11-18", DayKind.CLOSED), null));

        assertThat(recount.run("Italy")).isEqualTo(new DeadlineOutlook(1, 1, 0, false));
        assertThat(deliveries.parcels(1).get(0).former()).isEmpty();
        assertThat(deliveries.parcels(2).get(0).former()).hasSize(1);
    }

    @Test
    void whatWasOpenAtTheChangeIsCountedAlsoWhenTheJobComesAfterItsEnd() {
        delivered(1, "2026-11-17");
        change(0, CalendarEdit.put(day("2026-11-18", DayKind.CLOSED), null));
        clock.moveTo("2026-11-25T00:00:00Z");
        change(1, CalendarEdit.put(day("2026-11-19", DayKind.CLOSED), null));
        clock.moveTo("2026-11-30T00:00:00Z");

        recount.runAll();

        assertThat(lastDay(1)).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void thePreviewSaysTheSameNumbersAndWritesNothing() {
        delivered(1, "2026-11-20");
        delivered(2, "2026-11-20");
        delivered(3, "2026-11-24");
        underWay(4);
        CalendarEdit edit = new CalendarEdit(
                null,
                java.util.Set.of(),
                java.util.Set.of(LocalDate.of(2026, 12, 8)),
                List.of(CLOSED, day("2026-12-07", DayKind.CLOSED)));

        assertThat(desk.preview("Italy", edit).orElseThrow().deadlines())
                .isEqualTo(new DeadlineOutlook(3, 3, 0, false));
        assertThat(desk.preview("Italy", CalendarEdit.put(day("2026-11-28", DayKind.EXTRA_WORKING_DAY), null))
                        .orElseThrow()
                        .deadlines())
                .isEqualTo(new DeadlineOutlook(3, 0, 1, false));
        assertThat(deliveries.parcels(1).get(0).former()).isEmpty();
        assertThat(lastDay(1)).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void theOtherCalendarsDeadlinesAreNotTouched() {
        delivered(1, "2026-11-20");
        desk.make("Other", java.util.Set.of(), "supervisor");

        desk.change("Other", 0, CalendarEdit.put(CLOSED, null), "supervisor");

        assertThat(recount.run("Other")).isEqualTo(DeadlineOutlook.NONE);
    }

    @Test
    void manyDeadlinesAreCountedInBatchesAndTheJobDoesTheRest() {
        for (int order = 1; order <= 2001; order++) {
            stores.sql("INSERT INTO AFTERSALE_DELIVERY VALUES (" + (100_000 + order) + ", " + order
                    + ", 'P1', NULL, NULL, NULL, DATE '2026-11-20', NULL, NULL, 'DELIVERED', "
                    + Instant.parse("2026-11-27T23:00:00Z").toEpochMilli()
                    + ", DATE '2026-11-27', 'Italy', 0, 'EEWWWWW', NULL, "
                    + Instant.parse("2026-11-27T23:00:00Z").toEpochMilli()
                    + ", 'Europe/Rome', 1, 0, 'COURIER', '', '')");
        }
        change(0, CalendarEdit.put(CLOSED, null));

        assertThat(recount.run("Italy")).isEqualTo(new DeadlineOutlook(2000, 2000, 0, true));
        recount.runAll();

        assertThat(lastDay(2001)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(deliveries.parcels(1).get(0).former()).hasSize(1);
    }

    @Test
    void aDeliveryRecordedDuringTheChangeIsFoundWithinAMinute() {
        RecountProgress progress = stores.bean("recountProgress", RecountProgress.class);
        change(0, CalendarEdit.put(CLOSED, null));
        recount.runAll();
        assertThat(progress.pending()).containsExactly("Italy");
        delivered(1, "2026-11-20");
        stores.sql("UPDATE AFTERSALE_DELIVERY SET CALENDAR_VERSION = 0, LAST_DAY = DATE '2026-11-27', DEADLINE = "
                + Instant.parse("2026-11-27T23:00:00Z").toEpochMilli() + ", COUNTED_DAYS = 'EEWWWWW'");

        clock.moveTo("2026-11-24T11:01:00.001Z");
        recount.runAll();

        assertThat(lastDay(1)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(progress.pending()).isEmpty();
    }

    @Test
    void whileAnotherNodeCountsTheRestIsSaidToWait() {
        stores.bean("leases", Leases.class).take("CALENDARS", "another node", Duration.ofMinutes(1));
        change(0, CalendarEdit.put(CLOSED, null));

        assertThat(recount.run("Italy")).isEqualTo(new DeadlineOutlook(0, 0, 0, true));
    }

    @Test
    void theRecurringJobCountsAndSurvivesAFailure() {
        delivered(1, "2026-11-20");
        change(0, CalendarEdit.put(CLOSED, null));

        new WatchCalendars(recount, desk, clock, java.time.ZoneId.of("Europe/Rome")).run();
        new WatchCalendars(null, desk, clock, java.time.ZoneId.of("Europe/Rome")).run();

        assertThat(lastDay(1)).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void whoListensToDeliveriesHearsOfADeadlineThatMovedAndOfNoOther() {
        HeardDeliveries heard = stores.bean("heard", HeardDeliveries.class);
        delivered(1, "2026-11-20");
        delivered(2, "2026-11-17");
        int before = heard.heard().size();

        change(0, CalendarEdit.put(CLOSED, null));
        change(1, CalendarEdit.put(day("2026-12-01", DayKind.EXTRA_WORKING_DAY), null));
        recount.run("Italy");

        assertThat(heard.heard().subList(before, heard.heard().size()))
                .extracting(each -> each.change() + " " + each.parcel().former().size() + " "
                        + each.parcel().present().recorded().lastDay())
                .containsExactly("CORRECTED 1 2026-11-30");
    }

    private LocalDate lastDay(long order) {
        return deliveries.parcels(order).get(0).present().recorded().lastDay();
    }

    private void underWay(long order) {
        deliveries.record(placed(order), parcel(order, null), COURIER);
    }
}
