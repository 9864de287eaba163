// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarEdit;
import io.aftersale.calendar.CalendarRecount;
import io.aftersale.calendar.DeadlineOutlook;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.deadline.DayKind;
import io.aftersale.deadline.DayLetters;
import io.aftersale.deadline.KeptCount;
import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A17, A60: kinds of problem with working days of their own have ends of their own, which a changed calendar moves likewise. */
class ChangedCalendarsAndKindsTest {

    private static final RecordOrigin COURIER = new RecordOrigin(RecordOrigin.Source.COURIER, "warehouse", "");
    private static final SpecialDay CLOSED = day("2026-11-26", DayKind.CLOSED);

    private final MovedClock clock = new MovedClock("2026-11-24T11:00:00Z");
    private final Stores stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
    private final CalendarDesk desk = stores.bean("calendarDesk", CalendarDesk.class);
    private final CalendarRecount recount = stores.bean("calendarRecount", CalendarRecount.class);
    private final DeliveryDesk deliveries = stores.bean("deliveryDesk", DeliveryDesk.class);

    @AfterEach
    void close() {
        stores.close();
    }

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

    private void change(long version, CalendarEdit edit) {
        desk.change("Italy", version, edit, "supervisor");
    }

    private void delivered(long order, String day) {
        deliveries.record(placed(order), parcel(order, LocalDate.parse(day)), COURIER);
    }

    private void correct(String delivered, String tracking) {
        ParcelDelivery told = new ParcelDelivery(
                1, "P1", null, tracking, LocalDate.of(2026, 11, 10), LocalDate.parse(delivered), null, List.of());
        deliveries.record(placed(1), told, new RecordOrigin(RecordOrigin.Source.STAFF, "anna", "said again"));
    }

    private static ParcelDelivery parcel(long order, LocalDate delivered) {
        return new ParcelDelivery(order, "P1", null, null, LocalDate.of(2026, 11, 10), delivered, null, List.of());
    }

    private static PlacedOrder placed(long order) {
        return new PlacedOrder(order, "100" + order, 7, List.of(new PlacedOrder.Line(42, 1, 1, "Dragon", "", 2, "")));
    }

    private static SpecialDay day(String date, DayKind kind) {
        return new SpecialDay(LocalDate.parse(date), kind, "");
    }
}
