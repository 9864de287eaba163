// SPDX-License-Identifier: Apache-2.0
package io.aftersale.calendar.store;

import io.aftersale.calendar.CalendarDesk;
import io.aftersale.calendar.CalendarEdit;
import io.aftersale.calendar.CalendarRecount;
import io.aftersale.calendar.SpecialDay;
import io.aftersale.deadline.DayKind;
import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Parcels that are counted by Italy's calendar, on a Tuesday noon, and a merchant who changes it. */
abstract class RecountedParcels {

    static final RecordOrigin COURIER = new RecordOrigin(RecordOrigin.Source.COURIER, "warehouse", "");
    static final SpecialDay CLOSED = day("2026-11-26", DayKind.CLOSED);

    final MovedClock clock = new MovedClock("2026-11-24T11:00:00Z");
    final Stores stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
    final CalendarDesk desk = stores.bean("calendarDesk", CalendarDesk.class);
    final CalendarRecount recount = stores.bean("calendarRecount", CalendarRecount.class);
    final DeliveryDesk deliveries = stores.bean("deliveryDesk", DeliveryDesk.class);

    @AfterEach
    void close() {
        stores.close();
    }

    void change(long version, CalendarEdit edit) {
        desk.change("Italy", version, edit, "supervisor");
    }

    void delivered(long order, String day) {
        deliveries.record(placed(order), parcel(order, LocalDate.parse(day)), COURIER);
    }

    void correct(String delivered, String tracking) {
        ParcelDelivery told = new ParcelDelivery(
                1, "P1", null, tracking, LocalDate.of(2026, 11, 10), LocalDate.parse(delivered), null, List.of());
        deliveries.record(placed(1), told, new RecordOrigin(RecordOrigin.Source.STAFF, "anna", "said again"));
    }

    static ParcelDelivery parcel(long order, LocalDate delivered) {
        return new ParcelDelivery(order, "P1", null, null, LocalDate.of(2026, 11, 10), delivered, null, List.of());
    }

    static PlacedOrder placed(long order) {
        return new PlacedOrder(order, "100" + order, 7, List.of(new PlacedOrder.Line(42, 1, 1, "Dragon", "", 2, "")));
    }

    static SpecialDay day(String date, DayKind kind) {
        return new SpecialDay(LocalDate.parse(date), kind, "");
    }
}
