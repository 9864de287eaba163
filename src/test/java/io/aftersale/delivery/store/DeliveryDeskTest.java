// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.deadline.DayLetters;
import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliveryFault;
import io.aftersale.delivery.DeliveryFault.Code;
import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelDelivery.Content;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.delivery.ParcelNews;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordOrigin.Source;
import io.aftersale.delivery.RecordResult;
import io.aftersale.delivery.RecordResult.Change;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryDeskTest {

    private static final PlacedOrder ORDER = new PlacedOrder(
            1,
            "1001",
            7,
            List.of(
                    new PlacedOrder.Line(42, 1, 1, "Dragon", "", 2, ""),
                    new PlacedOrder.Line(43, 2, 2, "Knight", "", 1, "")));
    private static final RecordOrigin COURIER = new RecordOrigin(Source.COURIER, "warehouse", "");
    private static final RecordOrigin AGENT = new RecordOrigin(Source.STAFF, "agent", "Signed for on the 25th");

    private final MovedClock clock = new MovedClock("2026-03-30T10:00:00Z");
    private Stores stores;
    private DeliveryDesk desk;

    @BeforeEach
    void open() {
        stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
        desk = stores.bean("deliveryDesk", DeliveryDesk.class);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void whatTheCourierTellsIsKeptWithWhoToldIt() {
        RecordResult result = desk.record(ORDER, parcel("2026-03-20", "2026-03-25"), COURIER);

        assertThat(changeOf(result)).isEqualTo(Change.NEW);
        assertThat(desk.parcels(1)).singleElement().satisfies(parcel -> {
            assertThat(parcel.former()).isEmpty();
            assertThat(parcel.present().origin()).isEqualTo(COURIER);
            assertThat(parcel.present().at()).isEqualTo(Instant.parse("2026-03-30T10:00:00Z"));
            assertThat(parcel.present().recorded().lastDay()).isEqualTo(LocalDate.of(2026, 4, 1));
            assertThat(parcel.present().recorded().deadline()).isEqualTo(Instant.parse("2026-04-01T22:00:00Z"));
        });
    }

    @Test
    void theSameAgainWritesNothing() {
        desk.record(ORDER, parcel("2026-03-20", "2026-03-25", line(43, 1), line(42, 2)), COURIER);
        clock.moveTo("2026-03-31T10:00:00Z");

        RecordResult again = desk.record(ORDER, parcel("2026-03-20", "2026-03-25", line(42, 2), line(43, 1)), COURIER);

        assertThat(changeOf(again)).isEqualTo(Change.NONE);
        assertThat(desk.parcels(1)).singleElement().satisfies(parcel -> {
            assertThat(parcel.former()).isEmpty();
            assertThat(parcel.present().at()).isEqualTo(Instant.parse("2026-03-30T10:00:00Z"));
        });
    }

    @Test
    void aCorrectionKeepsWhatHeldBeforeAndCountsTheDeadlineAnew() {
        desk.record(ORDER, parcel("2026-03-20", "2026-03-23", line(42, 1)), COURIER);

        assertThat(changeOf(desk.record(ORDER, parcel("2026-03-20", "2026-03-25"), AGENT)))
                .isEqualTo(Change.CORRECTED);

        assertThat(desk.parcels(1)).singleElement().satisfies(parcel -> {
            assertThat(parcel.present().origin()).isEqualTo(AGENT);
            assertThat(parcel.present().recorded().lastDay()).isEqualTo(LocalDate.of(2026, 4, 1));
            assertThat(parcel.present().recorded().parcel().lines()).isEmpty();
            DeliveryRecord former = parcel.former().get(0);
            assertThat(former.origin()).isEqualTo(COURIER);
            assertThat(former.recorded().lastDay()).isEqualTo(LocalDate.of(2026, 3, 30));
            assertThat(former.recorded().parcel().lines()).containsExactly(line(42, 1));
            assertThat(DayLetters.of(former.recorded().days())).isEqualTo("WWWWEEW");
            assertThat(DayLetters.of(parcel.present().recorded().days())).isEqualTo("WWEEWWW");
            assertThat(former.recorded().calendar()).isEqualTo("Italy");
        });
    }

    @Test
    void formerRecordsStandNewestFirst() {
        desk.record(ORDER, parcel("2026-03-20", null), COURIER);
        desk.record(ORDER, parcel("2026-03-20", "2026-03-23"), COURIER);
        desk.record(ORDER, parcel("2026-03-20", "2026-03-24"), COURIER);

        assertThat(desk.parcels(1).get(0).former())
                .extracting(each -> each.recorded().parcel().deliveredOn())
                .containsExactly(LocalDate.of(2026, 3, 23), null);
    }

    @Test
    void staffFillWhatWasEmptyWithoutAReason() {
        RecordOrigin silent = new RecordOrigin(Source.STAFF, "agent", "");
        desk.record(ORDER, parcel("2026-03-20", null), COURIER);

        assertThat(changeOf(desk.record(ORDER, parcel("2026-03-20", "2026-03-25"), silent)))
                .isEqualTo(Change.CORRECTED);
        assertThat(desk.record(ORDER, parcel("2026-03-20", "2026-03-25", line(42, 1)), silent))
                .isEqualTo(new RecordResult.Refused(List.of(new DeliveryFault("reason", Code.REASON_MISSING))));
    }

    @Test
    void nobodyTellsNothing() {
        assertThatThrownBy(
                        () -> desk.record(ORDER, parcel("2026-03-20", null), new RecordOrigin(Source.COURIER, " ", "")))
                .hasMessage("a record says who told it");
    }

    @Test
    void newsOfAParcelThatNobodyRecordedAreRefused() {
        assertThat(desk.record(ORDER, new ParcelNews(1, "P9", null, LocalDate.of(2026, 3, 25), null), COURIER))
                .isEqualTo(new RecordResult.Refused(List.of(new DeliveryFault("parcelRef", Code.NOT_OF_ORDER))));
        assertThat(desk.parcels(1)).isEmpty();
    }

    @Test
    void staffCorrectWithAReasonOnly() {
        desk.record(ORDER, parcel("2026-03-20", "2026-03-23"), COURIER);
        RecordOrigin silent = new RecordOrigin(Source.STAFF, "agent", "  ");

        assertThat(desk.record(ORDER, parcel("2026-03-20", "2026-03-25"), silent))
                .isEqualTo(refused("reason", Code.REASON_MISSING));
        assertThat(desk.record(
                        ORDER,
                        parcel("2026-03-20", "2026-03-25"),
                        new RecordOrigin(Source.STAFF, "agent", "x".repeat(4001))))
                .isEqualTo(refused("reason", Code.TOO_LONG));
        assertThat(changeOf(desk.record(ORDER, parcel("2026-03-20", "2026-03-23"), silent)))
                .isEqualTo(Change.NONE);
    }

    @Test
    void aCourierWhoRepeatsWhatStaffCorrectedChangesNothing() {
        desk.record(ORDER, parcel("2026-03-20", "2026-03-23"), COURIER);
        desk.record(ORDER, parcel("2026-03-20", "2026-03-25"), AGENT);

        RecordResult repeated = desk.record(ORDER, parcel("2026-03-20", "2026-03-23"), COURIER);
        assertThat(changeOf(repeated)).isEqualTo(Change.NONE);
        assertThat(((RecordResult.Done) repeated).parcel().present().origin()).isEqualTo(AGENT);

        RecordResult other = desk.record(ORDER, parcel("2026-03-20", "2026-03-26"), COURIER);
        assertThat(changeOf(other)).isEqualTo(Change.CORRECTED);
    }

    @Test
    void eachParcelHasItsOwnHistory() {
        desk.record(ORDER, parcel("2026-03-20", "2026-03-23", line(42, 1)), COURIER);
        desk.record(ORDER, other("P2", "2026-03-21"), COURIER);
        desk.record(ORDER, other("P2", "2026-03-22"), COURIER);

        assertThat(desk.parcels(1)).extracting(parcel -> parcel.former().size()).containsExactly(0, 1);
        assertThat(desk.parcels(2)).isEmpty();
    }

    @Test
    void theDeadlineIsCountedUnderThePolicyOfTheOrder() {
        stores.sql(
                "INSERT INTO AFTERSALE_LINE_FACTS VALUES (42, 1, 7, 2, 1, 1, "
                        + Instant.parse("2026-02-20T10:00:00Z").toEpochMilli()
                        + ", 'Europe/Rome', 1, NULL, 'PRE_ORDER', NULL, '', NULL, NULL, DATE '2026-02-20', FALSE)",
                "INSERT INTO AFTERSALE_POLICY (VERSION_NUMBER, VALID_FROM, PUBLISHED_AT, PUBLISHED_BY, NOTE) VALUES (2, "
                        + Instant.parse("2026-03-01T00:00:00Z").toEpochMilli() + ", 0, 'test', '')",
                "INSERT INTO AFTERSALE_POLICY_SETTING SELECT 2, NAME, CASE NAME WHEN 'deadline.workingDays' THEN '10'"
                        + " ELSE SETTING_VALUE END FROM AFTERSALE_POLICY_SETTING WHERE VERSION_NUMBER = 1");
        PlacedOrder unfrozen = new PlacedOrder(2, "1002", 7, ORDER.lines());

        desk.record(ORDER, parcel("2026-03-20", "2026-03-23"), COURIER);
        desk.record(
                unfrozen,
                new ParcelDelivery(
                        2, "P1", null, null, LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 23), null, List.of()),
                COURIER);

        assertThat(lastDay(1)).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(lastDay(2)).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, , shippedOn, IN_FUTURE",
        "2026-03-20, 2026-03-31, deliveredOn, IN_FUTURE",
        "2026-03-20, 2026-03-19, deliveredOn, BEFORE_SHIPPED"
    })
    void datesThatCannotBeTrueAreRefused(String shipped, String delivered, String field, Code code) {
        assertThat(desk.record(ORDER, parcel(shipped, delivered), COURIER)).isEqualTo(refused(field, code));
        assertThat(desk.parcels(1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "44, 1, lines[0].orderItemId, NOT_OF_ORDER",
        "42, 0, lines[0].quantity, OUT_OF_RANGE",
        "42, -1, lines[0].quantity, OUT_OF_RANGE",
        "42, 3, lines[0].quantity, OUT_OF_RANGE"
    })
    void linesThatWereNotOrderedAreRefused(long item, int quantity, String field, Code code) {
        assertThat(desk.record(ORDER, parcel("2026-03-20", null, line(item, quantity)), COURIER))
                .isEqualTo(refused(field, code));
    }

    @Test
    void aLineStandsOnceInAParcel() {
        assertThat(desk.record(ORDER, parcel("2026-03-20", null, line(42, 1), line(42, 1)), COURIER))
                .isEqualTo(refused("lines[1].orderItemId", Code.TWICE));
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-03-24T10:00:00Z, deliveredOn, DAY_MISSING",
        "2026-03-30, 2026-03-30T10:00:00.001Z, deliveredAt, IN_FUTURE",
        "2026-03-24, 2026-03-25T23:00:00Z, deliveredAt, OTHER_DAY",
        "2026-03-24, 2026-03-22T22:59:00Z, deliveredAt, OTHER_DAY"
    })
    void anInstantThatDoesNotFitItsDayIsRefused(LocalDate on, Instant at, String field, Code code) {
        ParcelDelivery parcel = new ParcelDelivery(1, "P1", null, null, null, on, at, List.of());

        assertThat(desk.record(ORDER, parcel, COURIER)).isEqualTo(refused(field, code));
    }

    @Test
    void everythingThatIsTooLongIsSaidAtOnce() {
        ParcelDelivery parcel =
                new ParcelDelivery(1, "r".repeat(65), "c".repeat(101), "t".repeat(101), null, null, null, List.of());

        assertThat(((RecordResult.Refused) desk.record(ORDER, parcel, COURIER)).faults())
                .extracting(DeliveryFault::field)
                .containsExactly("parcelRef", "courier", "tracking");
    }

    private LocalDate lastDay(long order) {
        ParcelHistory parcel = desk.parcels(order).get(0);
        return parcel.present().recorded().lastDay();
    }

    private static Change changeOf(RecordResult result) {
        return ((RecordResult.Done) result).change();
    }

    private static RecordResult refused(String field, Code code) {
        return new RecordResult.Refused(List.of(new DeliveryFault(field, code)));
    }

    private static Content line(long item, int quantity) {
        return new Content(item, quantity);
    }

    private static ParcelDelivery parcel(String shipped, String delivered, Content... lines) {
        return new ParcelDelivery(1, "P1", "GLS", "TR-1", day(shipped), day(delivered), null, List.of(lines));
    }

    private static ParcelDelivery other(String ref, String delivered) {
        return new ParcelDelivery(1, ref, null, null, LocalDate.of(2026, 3, 21), day(delivered), null, List.of());
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
