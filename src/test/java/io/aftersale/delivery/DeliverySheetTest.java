// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliverySheetTest {

    private static final ParcelDelivery WHOLE = new ParcelDelivery(
            1,
            "P-1",
            "=GLS",
            "-77",
            LocalDate.of(2026, 11, 12),
            LocalDate.of(2026, 11, 20),
            Instant.parse("2026-11-20T09:15:00Z"),
            LocalDate.of(2026, 11, 23),
            List.of(new ParcelDelivery.Content(42, 1), new ParcelDelivery.Content(43, 2)));

    @Test
    void aParcelGoesOutAndComesBackTheSame() {
        List<String> row = DeliverySheet.row("1001", WHOLE);

        assertThat(row)
                .containsExactly(
                        "1001",
                        "P-1",
                        "'=GLS",
                        "'-77",
                        "2026-11-12",
                        "2026-11-20",
                        "2026-11-20T09:15:00Z",
                        "2026-11-23",
                        "42:1;43:2",
                        "");
        SheetRow read = read(row).rows().get(0);
        assertThat(read.orderNumber()).isEqualTo("1001");
        assertThat(read.number()).isEqualTo(2);
        assertThat(read.parcel(1)).isEqualTo(WHOLE);
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        ParcelDelivery bare = new ParcelDelivery(1, "P-1", null, null, null, null, null, List.of());

        assertThat(DeliverySheet.row("1001", bare)).containsExactly("1001", "P-1", "", "", "", "", "", "", "", "");
        assertThat(read(DeliverySheet.row("1001", bare)).rows().get(0).parcel(1))
                .isEqualTo(bare);
    }

    @Test
    void aSheetFromBeforeThereWasACollectedDayIsReadAndSaysNothingOfIt() {
        List<String> header = List.of(
                "orderNumber,parcelRef,courier,tracking,shippedOn,deliveredOn,deliveredAt,lines,reason".split(","));
        List<List<String>> sheet =
                List.of(header, List.of("1001", "P-1", "GLS", "", "", "2026-11-20", "", "42:1", "Late scan"));

        SheetRow read = DeliverySheet.read(sheet).rows().get(0);

        assertThat(read.tellsCollected()).isFalse();
        assertThat(read.reason()).isEqualTo("Late scan");
        assertThat(read.parcel(1))
                .isEqualTo(new ParcelDelivery(
                        1,
                        "P-1",
                        "GLS",
                        null,
                        null,
                        LocalDate.of(2026, 11, 20),
                        null,
                        List.of(new ParcelDelivery.Content(42, 1))));
        assertThat(read(DeliverySheet.row("1001", WHOLE)).rows().get(0).tellsCollected())
                .isTrue();
    }

    @Test
    void theReasonIsReadAndBlanksAroundValuesAreNot() {
        assertThat(read(cells("reason", " Late scan ")).rows().get(0).reason()).isEqualTo("Late scan");
    }

    @ParameterizedTest
    @CsvSource({
        "parcelRef, P/1, badReference",
        "parcelRef, '', badReference",
        "shippedOn, 12.11.2026, badDay",
        "shippedOn, 1999-11-12, badDay",
        "deliveredOn, 2026-11-31, badDay",
        "collectedOn, tomorrow, badDay",
        "deliveredAt, 2026-11-20T10:15:00, badInstant",
        "deliveredAt, 2026-11-31T10:15:00Z, badInstant",
        "deliveredAt, 1026-11-20T10:15:00Z, badInstant",
        "lines, 42, badLines",
        "lines, 42:1;, badLines",
        "lines, 42:1;43, badLines",
        "lines, 42:1234567, badLines"
    })
    void aCellThatCannotBeReadIsNamed(String column, String value, String code) {
        DeliverySheet.Reading reading = read(cells(column, value));

        assertThat(reading.faults()).containsExactly(new DeliverySheet.Fault(2, column, code));
        assertThat(reading.rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"orderNumber", "courier", "tracking", "reason"})
    void aWordStandsOnOneLine(String column) {
        assertThat(read(cells(column, "a\nb")).faults()).containsExactly(new DeliverySheet.Fault(2, column, "badText"));
    }

    @Test
    void fiveThousandRowsAreReadAndNoMore() {
        assertThat(many(5000).faults()).allMatch(fault -> fault.code().equals("twice"));
        assertThat(many(5001).faults()).containsExactly(new DeliverySheet.Fault(1, "", "tooManyRows"));
    }

    @Test
    void aParcelStandsOnce() {
        List<String> row = DeliverySheet.row("1001", WHOLE);
        DeliverySheet.Reading reading = DeliverySheet.read(List.of(DeliverySheet.HEADER, row, row));

        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.faults()).containsExactly(new DeliverySheet.Fault(3, "parcelRef", "twice"));
    }

    @Test
    void theHeaderIsAsItGoesOut() {
        assertThat(DeliverySheet.read(List.of()).faults()).hasSize(1);
        assertThat(DeliverySheet.read(List.of(List.of("sku"))).faults())
                .containsExactly(new DeliverySheet.Fault(1, "", "badHeader"));
        assertThat(DeliverySheet.read(List.of(DeliverySheet.HEADER.stream()
                                .map(name -> " " + name)
                                .toList()))
                        .faults())
                .isEmpty();
        assertThat(read(List.of("1001", "P-1")).faults()).containsExactly(new DeliverySheet.Fault(2, "", "badColumns"));
    }

    private static DeliverySheet.Reading many(int rows) {
        List<List<String>> sheet = new ArrayList<>(List.of(DeliverySheet.HEADER));
        sheet.addAll(Collections.nCopies(rows, DeliverySheet.row("1001", WHOLE)));
        return DeliverySheet.read(sheet);
    }

    private static DeliverySheet.Reading read(List<String> row) {
        return DeliverySheet.read(List.of(DeliverySheet.HEADER, row));
    }

    private static List<String> cells(String column, String value) {
        List<String> cells = new ArrayList<>(DeliverySheet.row("1001", WHOLE));
        cells.set(DeliverySheet.HEADER.indexOf(column), value);
        return cells;
    }
}
