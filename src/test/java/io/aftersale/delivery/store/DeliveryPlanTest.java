// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliveryPlan;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordOrigin.Source;
import io.aftersale.delivery.RecordResult.Change;
import io.aftersale.delivery.ToldParcel;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveryPlanTest {

    private static final PlacedOrder ORDER =
            new PlacedOrder(1, "1001", 7, List.of(new PlacedOrder.Line(42, 1, 1, "Dragon", "", 2, "")));
    private static final RecordOrigin COURIER = new RecordOrigin(Source.COURIER, "warehouse", "");
    private static final RecordOrigin AGENT = new RecordOrigin(Source.STAFF, "agent", "Signed for on the 25th");

    private final Stores stores =
            Stores.open(new MovedClock("2026-03-30T10:00:00Z"), new CatalogueInMemory(), new FilesInMemory());
    private final DeliveryDesk desk = stores.bean("deliveryDesk", DeliveryDesk.class);

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void aPlanWritesNothingAndItsMarkChangesWithWhatHolds() {
        List<ToldParcel> told = List.of(new ToldParcel(ORDER, parcel("2026-03-20", "2026-03-25"), AGENT));
        DeliveryPlan plan = desk.plan(told);

        assertThat(plan.parcels().get(0).change()).isEqualTo(Change.NEW);
        assertThat(plan.parcels().get(0).after().lastDay()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(plan.mark())
                .matches("[0-9a-f]{16}")
                .isEqualTo(desk.plan(told).mark());
        assertThat(desk.parcels(1)).isEmpty();

        desk.record(ORDER, parcel("2026-03-20", null), COURIER);
        assertThat(desk.plan(told).mark()).isNotEqualTo(plan.mark());
        assertThat(desk.recordAll(told, plan.mark())).isFalse();
        assertThat(desk.recordAll(told, desk.plan(told).mark())).isTrue();
        assertThat(desk.parcels(1).get(0).present().origin()).isEqualTo(AGENT);
    }

    @Test
    void aPlanWithAFaultIsNeverWritten() {
        List<ToldParcel> told = List.of(
                new ToldParcel(ORDER, parcel("2026-03-20", "2026-03-25"), AGENT),
                new ToldParcel(
                        ORDER,
                        new ParcelDelivery(1, "P2", null, null, LocalDate.of(2026, 3, 31), null, null, List.of()),
                        AGENT));

        assertThat(desk.plan(told).isSound()).isFalse();
        assertThat(desk.recordAll(told, desk.plan(told).mark())).isFalse();
        assertThat(desk.parcels(1)).isEmpty();
    }

    @Test
    void ofSixHundredOrdersThePlanIsReadInBatches() {
        List<ToldParcel> told = LongStream.rangeClosed(1, 600)
                .mapToObj(id -> new ToldParcel(
                        new PlacedOrder(id, "1", 7, List.of()),
                        new ParcelDelivery(id, "P1", null, null, LocalDate.of(2026, 3, 20), null, null, List.of()),
                        COURIER))
                .toList();
        desk.plan(told);

        assertThat(stores.statementsOf(() -> desk.plan(told))).isLessThanOrEqualTo(6);
        assertThat(desk.recordAll(told, desk.plan(told).mark())).isTrue();
        assertThat(desk.open(0, LocalDate.of(2026, 3, 20), 1000)).hasSize(600);
        assertThat(desk.open(0, LocalDate.of(2026, 3, 21), 1000)).isEmpty();
    }

    private static ParcelDelivery parcel(String shipped, @Nullable String delivered) {
        return new ParcelDelivery(
                1,
                "P1",
                null,
                null,
                LocalDate.parse(shipped),
                delivered == null ? null : LocalDate.parse(delivered),
                null,
                List.of());
    }
}
