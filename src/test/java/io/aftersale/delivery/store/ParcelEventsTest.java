// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelEvent;
import io.aftersale.delivery.ParcelEvent.Dates;
import io.aftersale.delivery.ParcelEvent.DeliveryCorrected;
import io.aftersale.delivery.ParcelEvent.ParcelDelivered;
import io.aftersale.delivery.ParcelEvent.ParcelShipped;
import io.aftersale.delivery.ParcelListener;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult.Change;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.platform.broadleaf.SpringTransactionEnd;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.HeardParcels;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParcelEventsTest {

    private static final PlacedOrder ORDER =
            new PlacedOrder(1, "1001", 7, List.of(new PlacedOrder.Line(42, 1, 1, "Dragon", "", 2, "")));
    private static final RecordOrigin COURIER = new RecordOrigin(RecordOrigin.Source.COURIER, "warehouse", "");
    private static final Instant SCANNED = Instant.parse("2026-11-20T09:15:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-27T23:00:00Z");

    private Stores stores;
    private DeliveryDesk desk;
    private HeardParcels listener;

    @BeforeEach
    void open() {
        stores = Stores.open(new MovedClock("2026-11-30T10:00:00Z"), new CatalogueInMemory(), new FilesInMemory());
        desk = stores.bean("deliveryDesk", DeliveryDesk.class);
        listener = stores.bean("heardParcels", HeardParcels.class);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void eachDateIsToldOnceWhenItIsFirstKnown() {
        tell("2026-11-12", null);
        tell("2026-11-12", null);
        tell("2026-11-12", "2026-11-20");
        tell("2026-11-12", "2026-11-20");

        assertThat(listener.heard())
                .containsExactly(
                        new ParcelShipped(1, "P1", day("2026-11-12")),
                        new ParcelDelivered(1, "P1", day("2026-11-20"), SCANNED, DEADLINE, day("2026-11-27")));
    }

    @Test
    void bothDatesAtOnceAreTwoEvents() {
        tell("2026-11-12", "2026-11-20");

        assertThat(listener.heard())
                .extracting(ParcelEvent::getClass)
                .<Class<?>>containsExactly(ParcelShipped.class, ParcelDelivered.class);
    }

    @Test
    void anotherDateIsACorrectionWithWhatHeldBefore() {
        tell("2026-11-12", "2026-11-19");
        tell("2026-11-12", "2026-11-20");

        assertThat(listener.heard())
                .last()
                .isEqualTo(new DeliveryCorrected(
                        1,
                        "P1",
                        new Dates(
                                day("2026-11-12"),
                                day("2026-11-19"),
                                null,
                                Instant.parse("2026-11-26T23:00:00Z"),
                                day("2026-11-26")),
                        new Dates(day("2026-11-12"), day("2026-11-20"), null, DEADLINE, day("2026-11-27"))));
        assertThat(listener.heard()).hasSize(3);
    }

    @Test
    void aDateThatIsTakenBackAndSetAgainIsCorrectedTwiceAndNeverNewAgain() {
        tell("2026-11-12", "2026-11-19");
        tell("2026-11-12", null);
        tell("2026-11-12", "2026-11-20");

        assertThat(listener.heard())
                .extracting(ParcelEvent::getClass)
                .<Class<?>>containsExactly(
                        ParcelShipped.class, ParcelDelivered.class, DeliveryCorrected.class, DeliveryCorrected.class);
    }

    @Test
    void aNewDateBesideACorrectedOneIsBoth() {
        tell("2026-11-12", null);
        tell("2026-11-13", "2026-11-20");

        assertThat(listener.heard())
                .extracting(ParcelEvent::getClass)
                .<Class<?>>containsExactly(ParcelShipped.class, ParcelDelivered.class, DeliveryCorrected.class);
    }

    @Test
    void anotherCourierIsNoEvent() {
        tell("2026-11-12", null);
        desk.record(ORDER, new ParcelDelivery(1, "P1", "GLS", null, day("2026-11-12"), null, null, List.of()), COURIER);

        assertThat(desk.parcels(1).get(0).former()).hasSize(1);
        assertThat(listener.heard()).hasSize(1);
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        stores.rollingBack(() -> tell("2026-11-12", "2026-11-20"));

        assertThat(listener.heard()).isEmpty();
        assertThat(desk.parcels(1)).isEmpty();
    }

    @Test
    void nothingIsToldBeforeTheCommit() {
        stores.reading(() -> {
            tell("2026-11-12", null);
            assertThat(listener.heard()).isEmpty();
            return 1;
        });

        assertThat(listener.heard()).hasSize(1);
    }

    @Test
    void theStoresOwnProgramRaisesThemToo() {
        stores.bean("deliveries", DeliveryService.class)
                .record(parcel("2026-11-12", null), Instant.parse("2026-11-01T10:00:00Z"));

        assertThat(listener.heard()).containsExactly(new ParcelShipped(1, "P1", day("2026-11-12")));
    }

    @Test
    void aListenerThatFailsKeepsNoOtherFromHearing() {
        tell("2026-11-12", null);
        ParcelListener failing = event -> {
            throw new IllegalStateException("this listener always fails");
        };

        new TellParcelEvents(new SpringTransactionEnd(), List.of(failing, listener))
                .recorded(desk.parcels(1).get(0), Change.NEW);

        assertThat(listener.heard()).hasSize(2);
    }

    private void tell(String shipped, @Nullable String delivered) {
        desk.record(ORDER, parcel(shipped, delivered), COURIER);
    }

    private static ParcelDelivery parcel(String shipped, @Nullable String delivered) {
        return new ParcelDelivery(
                1,
                "P1",
                null,
                null,
                day(shipped),
                delivered == null ? null : day(delivered),
                delivered == null ? null : delivered.equals("2026-11-20") ? SCANNED : null,
                List.of());
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
