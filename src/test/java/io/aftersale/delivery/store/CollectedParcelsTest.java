// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.deadline.CountsFrom;
import io.aftersale.deadline.DayLetters;
import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliveryFault;
import io.aftersale.delivery.DeliveryFault.Code;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelEvent;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.delivery.ParcelNews;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordOrigin.Source;
import io.aftersale.delivery.RecordResult;
import io.aftersale.delivery.ToldParcel;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.HeardParcels;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thursday 19 November delivered to a locker, collected from there days later. */
class CollectedParcelsTest {

    private static final PlacedOrder ORDER =
            new PlacedOrder(1, "1001", 7, List.of(new PlacedOrder.Line(42, 1, 1, "Dragon", "", 2, "")));
    private static final RecordOrigin COURIER = new RecordOrigin(Source.COURIER, "warehouse", "");
    private static final RecordOrigin AGENT = new RecordOrigin(Source.STAFF, "agent", "The locker's receipt");
    private static final RecordOrigin SILENT = new RecordOrigin(Source.STAFF, "agent", "");

    private final Stores stores =
            Stores.open(new MovedClock("2026-11-30T10:00:00Z"), new CatalogueInMemory(), new FilesInMemory());
    private final DeliveryDesk desk = stores.bean("deliveryDesk", DeliveryDesk.class);

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void byDefaultTheCollectedDayIsKeptAndTheCouriersCounts() {
        tell("2026-11-19", "2026-11-23", COURIER);

        assertThat(parcel().present().recorded().parcel().collectedOn()).isEqualTo(day("2026-11-23"));
        assertThat(parcel().present().recorded().countedFrom()).isEqualTo(CountsFrom.DELIVERED);
        assertThat(lastDay()).isEqualTo("2026-11-26");
    }

    @Test
    void whereThePolicySaysSoTheDeadlineCountsFromTheCollectedDayOnceItIsKnown() {
        countFromCollected();
        tell("2026-11-19", null, COURIER);
        assertThat(parcel().present().recorded().countedFrom()).isEqualTo(CountsFrom.DELIVERED);
        assertThat(lastDay()).isEqualTo("2026-11-26");

        tell("2026-11-19", "2026-11-23", SILENT);

        assertThat(parcel().present().recorded().countedFrom()).isEqualTo(CountsFrom.COLLECTED);
        assertThat(DayLetters.of(parcel().present().recorded().days())).isEqualTo("WWWWEEW");
        assertThat(lastDay()).isEqualTo("2026-11-30");
        assertThat(parcel().former()).singleElement().satisfies(former -> {
            assertThat(former.recorded().parcel().collectedOn()).isNull();
            assertThat(former.recorded().lastDay()).isEqualTo("2026-11-26");
            assertThat(former.recorded().countedFrom()).isEqualTo(CountsFrom.DELIVERED);
        });
    }

    @Test
    void aCorrectedCollectedDayMovesTheDeadlineAsACorrectedDeliveryDoesAndNeedsAReason() {
        countFromCollected();
        tell("2026-11-19", "2026-11-24", COURIER);

        assertThat(tell("2026-11-19", "2026-11-23", SILENT))
                .isEqualTo(new RecordResult.Refused(List.of(new DeliveryFault("reason", Code.REASON_MISSING))));
        tell("2026-11-19", "2026-11-23", AGENT);
        assertThat(lastDay()).isEqualTo("2026-11-30");
        tell("2026-11-19", null, AGENT);
        assertThat(lastDay()).isEqualTo("2026-11-26");
        assertThat(parcel().former())
                .extracting(each -> each.recorded().parcel().collectedOn())
                .containsExactly(day("2026-11-23"), day("2026-11-24"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, 2026-11-18, collectedOn, BEFORE_DELIVERED",
        "2026-11-19, 2026-12-01, collectedOn, IN_FUTURE",
        ", 2026-11-20, deliveredOn, DAY_MISSING"
    })
    void whatCannotBeTrueOfACollectedDayIsRefused(
            @Nullable String delivered, String collected, String field, Code code) {
        assertThat(tell(delivered, collected, COURIER))
                .isEqualTo(new RecordResult.Refused(List.of(new DeliveryFault(field, code))));
        assertThat(desk.parcels(1)).isEmpty();
    }

    @Test
    void collectedTodayOrOnTheDayOfDeliveryCanBeTrue() {
        assertThat(tell("2026-11-30", "2026-11-30", COURIER)).isInstanceOf(RecordResult.Done.class);
    }

    @Test
    void aCourierWhoSaysNothingOfItLeavesTheCollectedDayThatStaffRecorded() {
        tell("2026-11-18", null, COURIER);
        tell("2026-11-19", "2026-11-23", AGENT);

        assertThat(change(tell("2026-11-18", null, COURIER))).isEqualTo(RecordResult.Change.NONE);
        assertThat(change(tell("2026-11-20", null, COURIER))).isEqualTo(RecordResult.Change.CORRECTED);

        assertThat(parcel().present().recorded().parcel().collectedOn()).isEqualTo(day("2026-11-23"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"2026-11-24", "null"},
            nullValues = "null")
    void deliveredAfterItOrNotAtAllItWasNotCollectedThen(@Nullable String delivered) {
        tell("2026-11-19", "2026-11-23", COURIER);

        tell(delivered, null, COURIER);

        assertThat(parcel().present().recorded().parcel().collectedOn()).isNull();
    }

    @Test
    void aFeedMayTellTheCollectedDayAndOthersOfItsNewsLeaveIt() {
        tell("2026-11-19", null, COURIER);

        desk.record(ORDER, new ParcelNews(1, "P1", null, null, null, day("2026-11-23")), COURIER);
        desk.record(ORDER, new ParcelNews(1, "P1", day("2026-11-16"), null, null), COURIER);

        assertThat(parcel().present().recorded().parcel().collectedOn()).isEqualTo(day("2026-11-23"));
        assertThat(parcel().present().recorded().parcel().shippedOn()).isEqualTo(day("2026-11-16"));
    }

    @Test
    void aSheetWithoutTheColumnLeavesItAndOneWithTheColumnSaysWhatItIs() {
        tell("2026-11-19", "2026-11-23", COURIER);
        ParcelDelivery told = parcel("2026-11-19", null);

        assertThat(desk.plan(List.of(new ToldParcel(ORDER, told, AGENT, false))).writes())
                .isZero();
        assertThat(desk.plan(List.of(new ToldParcel(ORDER, told, AGENT, true))).writes())
                .isEqualTo(1);
    }

    @Test
    void aCollectedDayIsToldAsACorrectionWithTheDeadlineThatFollows() {
        countFromCollected();
        HeardParcels listener = stores.bean("heardParcels", HeardParcels.class);
        tell("2026-11-19", null, COURIER);

        tell("2026-11-19", "2026-11-23", AGENT);
        tell("2026-11-19", "2026-11-23", AGENT);

        assertThat(listener.heard())
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(ParcelEvent.DeliveryCorrected.class, corrected -> {
                    assertThat(corrected.before().collectedOn()).isNull();
                    assertThat(corrected.before().lastDay()).isEqualTo("2026-11-26");
                    assertThat(corrected.now().collectedOn()).isEqualTo("2026-11-23");
                    assertThat(corrected.now().lastDay()).isEqualTo("2026-11-30");
                });
    }

    private void countFromCollected() {
        stores.sql(
                "UPDATE AFTERSALE_POLICY_SETTING SET SETTING_VALUE = 'COLLECTED' WHERE NAME = 'delivery.countsFrom'");
    }

    private RecordResult tell(@Nullable String delivered, @Nullable String collected, RecordOrigin origin) {
        return desk.record(ORDER, parcel(delivered, collected), origin);
    }

    private static RecordResult.Change change(RecordResult result) {
        return ((RecordResult.Done) result).change();
    }

    private ParcelHistory parcel() {
        return desk.parcels(1).get(0);
    }

    private LocalDate lastDay() {
        return parcel().present().recorded().lastDay();
    }

    private static ParcelDelivery parcel(@Nullable String delivered, @Nullable String collected) {
        return new ParcelDelivery(1, "P1", null, null, null, day(delivered), null, day(collected), List.of());
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }
}
