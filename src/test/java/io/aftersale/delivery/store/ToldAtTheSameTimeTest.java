// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult;
import io.aftersale.delivery.ToldParcel;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.sql.BothAtOnce;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ToldAtTheSameTimeTest {

    private static final PlacedOrder ORDER =
            new PlacedOrder(1, "1001", 7, List.of(new PlacedOrder.Line(42, 1, 1, "Dragon", "", 2, "")));
    private static final RecordOrigin COURIER = new RecordOrigin(RecordOrigin.Source.COURIER, "warehouse", "");
    private static final RecordOrigin ANNA = new RecordOrigin(RecordOrigin.Source.STAFF, "anna", "Signed later");
    private static final RecordOrigin BRUNO = new RecordOrigin(RecordOrigin.Source.STAFF, "bruno", "Picked up");

    private final BothAtOnce both = new BothAtOnce();
    private final Stores stores =
            Stores.open(new MovedClock("2026-03-30T10:00:00Z"), new CatalogueInMemory(), new FilesInMemory());
    private final DeliveryDesk desk = stores.bean("deliveryDesk", DeliveryDesk.class);

    @AfterEach
    void close() {
        both.close();
        stores.close();
    }

    @Test
    void whoSawAnOlderRecordWritesNothingAndHearsWhatHoldsNow() {
        desk.record(ORDER, parcel("2026-03-23"), COURIER);
        assertThat(desk.record(ORDER, parcel("2026-03-24"), ANNA, 1)).isInstanceOf(RecordResult.Done.class);

        RecordResult second = desk.record(ORDER, parcel("2026-03-25"), BRUNO, 1);

        assertThat(second).isInstanceOfSatisfying(RecordResult.ChangedMeanwhile.class, changed -> {
            assertThat(changed.now().records()).isEqualTo(2);
            assertThat(changed.now().present().origin()).isEqualTo(ANNA);
            assertThat(changed.now().present().recorded().parcel().deliveredOn())
                    .isEqualTo(LocalDate.of(2026, 3, 24));
        });
        assertThat(desk.parcels(1).get(0).records()).isEqualTo(2);
        assertThat(desk.record(ORDER, parcel("2026-03-25"), BRUNO, 2)).isInstanceOf(RecordResult.Done.class);
    }

    @Test
    void whoWouldWriteWhatHoldsAlreadyHasWrittenIt() {
        desk.record(ORDER, parcel("2026-03-23"), COURIER);
        desk.record(ORDER, parcel("2026-03-24"), ANNA, 1);

        assertThat(desk.record(ORDER, parcel("2026-03-24"), BRUNO, 1))
                .isInstanceOfSatisfying(
                        RecordResult.Done.class,
                        done -> assertThat(done.change()).isEqualTo(RecordResult.Change.NONE));
    }

    @Test
    void aParcelThatWasNotThereIsNotOverwritten() {
        desk.record(ORDER, parcel("2026-03-23"), COURIER);

        assertThat(desk.record(ORDER, parcel("2026-03-24"), ANNA, 0)).isInstanceOf(RecordResult.ChangedMeanwhile.class);
    }

    @RepeatedTest(5)
    void ofTwoStaffAtOnceOneWritesAndTheOtherHears() throws Exception {
        desk.record(ORDER, parcel("2026-03-23"), COURIER);

        List<RecordResult> results = both.of(
                () -> desk.record(ORDER, parcel("2026-03-24"), ANNA, 1),
                () -> desk.record(ORDER, parcel("2026-03-25"), BRUNO, 1));

        assertThat(results).filteredOn(RecordResult.Done.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(RecordResult.ChangedMeanwhile.class::isInstance)
                .hasSize(1);
        assertThat(desk.parcels(1).get(0).records()).isEqualTo(2);
    }

    @RepeatedTest(10)
    void ofTwoProgramsThatTellANewParcelNeitherFailsAndNoWordIsLost() throws Exception {
        List<RecordResult> results = both.of(
                () -> desk.record(ORDER, parcel("2026-03-24"), COURIER),
                () -> desk.record(ORDER, parcel("2026-03-25"), COURIER));

        assertThat(results).allSatisfy(result -> assertThat(result).isInstanceOf(RecordResult.Done.class));
        ParcelHistory parcel = desk.parcels(1).get(0);
        assertThat(parcel.inOrder())
                .extracting(record -> record.recorded().parcel().deliveredOn())
                .containsExactlyInAnyOrder(LocalDate.of(2026, 3, 24), LocalDate.of(2026, 3, 25));
    }

    @RepeatedTest(5)
    void aNewParcelThatIsToldTwiceAtOnceIsOneRecord() throws Exception {
        both.of(
                () -> desk.record(ORDER, parcel("2026-03-24"), COURIER),
                () -> desk.record(ORDER, parcel("2026-03-24"), COURIER));

        assertThat(desk.parcels(1))
                .singleElement()
                .satisfies(parcel -> assertThat(parcel.records()).isEqualTo(1));
    }

    /** As a page's session does, which read the rows for the preview before somebody else wrote. */
    @Test
    void whatAConfirmingPageHasReadBeforeIsReadAnewUnderTheLock() {
        desk.record(ORDER, parcel("2026-03-23"), COURIER);
        List<ToldParcel> told = List.of(new ToldParcel(ORDER, parcel("2026-03-24"), ANNA));
        String mark = desk.plan(told).mark();

        boolean written = stores.reading(() -> {
            desk.plan(told);
            elsewhere(() -> desk.record(ORDER, parcel("2026-03-25"), BRUNO));
            return desk.recordAll(told, mark);
        });

        assertThat(written).isFalse();
        assertThat(desk.parcels(1).get(0).present().origin()).isEqualTo(BRUNO);
    }

    private void elsewhere(Callable<RecordResult> work) {
        try {
            both.elsewhere(work);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static ParcelDelivery parcel(String delivered) {
        return new ParcelDelivery(1, "P1", "GLS", null, null, LocalDate.parse(delivered), null, List.of());
    }
}
