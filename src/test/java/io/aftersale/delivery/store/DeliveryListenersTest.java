// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult.Change;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.HeardDeliveries;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryListenersTest {

    private static final PlacedOrder ORDER =
            new PlacedOrder(1, "1001", 7, List.of(new PlacedOrder.Line(42, 1, 1, "Dragon", "", 2, "")));
    private static final RecordOrigin COURIER = new RecordOrigin(RecordOrigin.Source.COURIER, "warehouse", "");
    private static final Instant ORDERED = Instant.parse("2026-03-01T10:00:00Z");

    private Stores stores;
    private DeliveryDesk desk;
    private DeliveryService deliveries;
    private HeardDeliveries listener;

    @BeforeEach
    void open() {
        stores = Stores.open(new MovedClock("2026-03-30T10:00:00Z"), new CatalogueInMemory(), new FilesInMemory());
        desk = stores.bean("deliveryDesk", DeliveryDesk.class);
        deliveries = stores.bean("deliveries", DeliveryService.class);
        listener = stores.bean("heard", HeardDeliveries.class);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void theyHearWhatTheDeskWroteAndWhatHeldBefore() {
        desk.record(ORDER, parcel(null), COURIER);
        desk.record(ORDER, parcel("2026-03-25"), COURIER);

        assertThat(listener.heard())
                .extracting(HeardDeliveries.Heard::change)
                .containsExactly(Change.NEW, Change.CORRECTED);
        assertThat(listener.heard().get(1).parcel()).isEqualTo(desk.parcels(1).get(0));
        assertThat(listener.heard().get(1).parcel().former()).hasSize(1);
    }

    @Test
    void theyHearWhatAProgramWrote() {
        deliveries.record(parcel(null), ORDERED, "importer");
        deliveries.record(parcel("2026-03-25"), ORDERED);

        assertThat(listener.heard())
                .extracting(HeardDeliveries.Heard::change)
                .containsExactly(Change.NEW, Change.CORRECTED);
        assertThat(listener.heard())
                .extracting(heard -> heard.parcel().present().origin().by())
                .containsExactly("importer", "store");
    }

    @Test
    void whatWasNotWrittenIsNotTold() {
        desk.record(ORDER, parcel("2026-03-25"), COURIER);
        desk.record(ORDER, parcel("2026-03-25"), COURIER);
        deliveries.record(parcel("2026-03-25"), ORDERED);
        desk.record(ORDER, parcel("2026-03-31"), COURIER);

        assertThat(listener.heard()).hasSize(1);
    }

    @Test
    void aListenerThatFailsTakesTheRecordBack() {
        listener.failFromNowOn();

        assertThatThrownBy(() -> desk.record(ORDER, parcel("2026-03-25"), COURIER))
                .hasMessage("the listener fails");
        assertThat(desk.parcels(1)).isEmpty();
    }

    @Test
    void nobodyTellsNothing() {
        assertThatThrownBy(() -> deliveries.record(parcel("2026-03-25"), ORDERED, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ParcelDelivery parcel(String delivered) {
        return new ParcelDelivery(
                1,
                "P1",
                null,
                null,
                LocalDate.of(2026, 3, 20),
                delivered == null ? null : LocalDate.parse(delivered),
                null,
                List.of());
    }
}
