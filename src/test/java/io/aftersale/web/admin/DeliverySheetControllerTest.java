// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.platform.broadleaf.CommonsCsvSheets;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.HeardParcels;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class DeliverySheetControllerTest {

    private static final String HEADER =
            "orderNumber,parcelRef,courier,tracking,shippedOn,deliveredOn,deliveredAt,lines,reason\r\n";
    private static final String WITH_COLLECTED = HEADER.replace("lines", "collectedOn,lines");
    private static final Map<String, PlacedOrder> ORDERS = Map.of("1001", order(1), "1002", order(2));

    private final Stores stores =
            Stores.open(new MovedClock("2026-11-24T11:00:00Z"), new CatalogueInMemory(), new FilesInMemory());
    private final DeliveryDesk desk = stores.bean("deliveryDesk", DeliveryDesk.class);
    private final OrderReader orders = new OrdersInMemory(ORDERS);
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final RedirectAttributesModelMap redirect = new RedirectAttributesModelMap();
    private MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void theSheetIsShownFirstAndWrittenWhenItIsConfirmed() {
        shipped(1, "P1");
        String text = HEADER
                + "1001,P1,GLS,T-1,2026-11-12,2026-11-20,,,\r\n"
                + "1002,P1,GLS,,2026-11-12,2026-11-20,2026-11-20T10:15:00+01:00,42:1,\r\n";

        DeliverySheetView view = preview(text);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(view.sentence()).isEqualTo("To be recorded: 2; known already: 0. Nothing has been written yet.");
        assertThat(view.rows()).extracting(DeliverySheetView.Row::does).containsExactly("changed", "new");
        assertThat(view.rows().get(0).changes())
                .containsExactly(
                        "Tracking number: T-1",
                        "Delivered on: Fri 20 Nov 2026",
                        "Reports until: Fri 27 Nov 2026, 23:59 (Rome)");
        assertThat(view.rows().get(1).changes())
                .contains("Moment of delivery: 20 Nov 2026, 10:15 (Rome)", "Contents: 42:1");
        assertThat(desk.parcels(2)).isEmpty();

        assertThat(confirm(view)).isEqualTo("redirect:/after-sale/deliveries/sheet");

        assertThat(redirect.getFlashAttributes().get("aftersaleTold")).isEqualTo("Parcels recorded: 2.");
        assertThat(present(1).recorded().lastDay()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(present(1).origin()).isEqualTo(new RecordOrigin(RecordOrigin.Source.STAFF, "agent", ""));
        assertThat(present(2).recorded().parcel().lines()).containsExactly(new ParcelDelivery.Content(42, 1));
        assertThat(stores.bean("heardParcels", HeardParcels.class).heard()).hasSize(4);
    }

    @Test
    void aCorrectionIsShownFromWhatToWhatAndNeedsAReason() {
        delivered("2026-11-19");

        assertThat(preview(HEADER + "1001,P1,GLS,,2026-11-12,2026-11-20,,,\r\n").faults())
                .containsExactly("Row 2, reason: Say why the record changes.");
        assertThat(preview(HEADER + "1001,P1,GLS,,2026-11-12,2026-11-20,,,Late scan\r\n")
                        .rows()
                        .get(0)
                        .changes())
                .containsExactly(
                        "Delivered on: Thu 19 Nov 2026 \u2192 Fri 20 Nov 2026",
                        "Reports until: Thu 26 Nov 2026, 23:59 (Rome) \u2192 Fri 27 Nov 2026, 23:59 (Rome)",
                        "Reason of the correction: Late scan");
        assertThat(preview(HEADER + "1001,P1,GLS,,2026-11-12,,,,Lost\r\n")
                        .rows()
                        .get(0)
                        .changes())
                .contains("Delivered on: Thu 19 Nov 2026 \u2192 \u2013");
    }

    @Test
    void whatIsKnownAlreadyIsSaidAndHasNothingToConfirm() {
        delivered("2026-11-19");

        DeliverySheetView view = preview(HEADER + "1001,P1,GLS,,2026-11-12,2026-11-19,,,\r\n");

        assertThat(view.sentence()).isEqualTo("To be recorded: 0; known already: 1. Nothing has been written yet.");
        assertThat(view.rows().get(0).does()).isEqualTo("known already");
        assertThat(view.text()).isEmpty();
    }

    @Test
    void everyFaultIsToldWithItsRowAndNothingIsWritten() {
        String text = HEADER
                + "9999,P1,,,,,,,\r\n"
                + "1001,P/1,,,12.11.2026,2026-11-31,today,all,\r\n"
                + "1001,P2,,,,2026-11-25,,44:1;42:3,\r\n"
                + "1001,P3,,\r\n1002,P4,,,2026-11-20,2026-11-19,,,\r\n1002,P4,,,,,,,\r\n"
                + "1002,P5,,\"a\nb\",,,,,\r\n";

        DeliverySheetView view = preview(text);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(view.sentence()).startsWith("Faults in the file: 13. ");
        assertThat(view.faults())
                .containsExactly(
                        "Row 2, orderNumber: there is no such order.",
                        "Row 3, parcelRef: letters, digits, - and _, at most 64.",
                        "Row 3, shippedOn: must be a day such as 2026-11-20, or empty.",
                        "Row 3, deliveredOn: must be a day such as 2026-11-20, or empty.",
                        "Row 3, deliveredAt: must be a moment such as 2026-11-20T10:15:00+01:00, or empty.",
                        "Row 3, lines: must be item:units with semicolons, such as 42:1;43:2, or empty.",
                        "Row 4, deliveredOn: This lies in the future.",
                        "Row 4, lines: This is not of the order.",
                        "Row 4, lines: At least one and at most the ordered units.",
                        "Row 5: as many columns as in the first row are needed.",
                        "Row 6, deliveredOn: This is before the parcel was shipped.",
                        "Row 7, parcelRef: this parcel stands in the file twice.",
                        "Row 8, tracking: must stand on one line.");
        assertThat(view.text()).isEmpty();
    }

    @Test
    void aFileThatIsNoSheetIsToldSo() {
        assertThat(preview("").faults()).singleElement().asString().startsWith("Row 1: the first row must be: orderN");
        assertThat(preview("a\"b\r\n\"").faults()).hasSize(1);
        assertThat(preview(HEADER + "1001,P1,,,,,,,\r\n".repeat(5001)).faults())
                .containsExactly("Row 1: at most 5,000 rows at a time.");
        assertThat(preview("x".repeat(512 * 1024 + 1)).faults())
                .containsExactly("Row 1: the file has more than 512 KB.");
        assertThat(desk.parcels(1)).isEmpty();
    }

    @Test
    void whatChangedInBetweenIsSaidAndNothingIsWritten() {
        shipped(1, "P1");
        DeliverySheetView seen = preview(
                HEADER + "1001,P1,GLS,,2026-11-12,2026-11-20,,,\r\n" + "1002,P1,GLS,,2026-11-12,2026-11-20,,,\r\n");
        delivered("2026-11-20");

        assertThat(confirm(seen)).isEqualTo("aftersale/deliveries-preview");

        assertThat(response.getStatus()).isEqualTo(409);
        DeliverySheetView now = (DeliverySheetView) model.get("sheet");
        assertThat(now.changed()).isTrue();
        assertThat(now.meanwhile())
                .containsExactly(
                        "Row 2: order 1001, parcel P1: by the courier's program warehouse, 24 Nov 2026, 12:00 (Rome)");
        assertThat(now.rows()).extracting(DeliverySheetView.Row::code).containsExactly("NONE", "NEW");
        assertThat(desk.parcels(2)).isEmpty();
        assertThat(confirm(now)).startsWith("redirect:");
        assertThat(desk.parcels(2)).hasSize(1);
    }

    @Test
    void theEndThatIsKeptIsShownNotAnEarlierOne() {
        delivered("2026-11-19");
        stores.sql("UPDATE AFTERSALE_DELIVERY SET DEADLINE = DEADLINE + 86400000, LAST_DAY = LAST_DAY + 1");

        DeliverySheetView view = preview(HEADER + "1001,P1,GLS,T-9,2026-11-12,2026-11-19,,,Number added\r\n");

        assertThat(view.rows().get(0).changes())
                .containsExactly("Tracking number: T-9", "Reason of the correction: Number added");
        Instant kept = present(1).recorded().deadline();
        assertThat(confirm(view)).startsWith("redirect:");
        assertThat(present(1).recorded().deadline()).isEqualTo(kept);
    }

    @Test
    void aSheetThatWasNeverShownIsNotWritten() {
        String text = HEADER + "1001,P1,GLS,,2026-11-12,2026-11-20,,,\r\n";

        assertThat(controller("").confirm(text, "", response, Locale.ENGLISH, model, redirect))
                .isEqualTo("aftersale/deliveries-preview");
        assertThat(desk.parcels(1)).isEmpty();
    }

    @Test
    void whatIsUnderWayGoesOutAndComesBackUnchanged() throws IOException {
        shipped(1, "P1");
        desk.record(
                ORDERS.get("1002"),
                new ParcelDelivery(
                        2, "P2", "=GLS()", "-1", null, null, null, List.of(new ParcelDelivery.Content(42, 2))),
                new RecordOrigin(RecordOrigin.Source.COURIER, "warehouse", ""));
        desk.record(
                ORDERS.get("1002"),
                new ParcelDelivery(2, "P3", null, null, null, LocalDate.of(2026, 11, 20), null, List.of()),
                new RecordOrigin(RecordOrigin.Source.COURIER, "warehouse", ""));

        controller("").export(null, response);
        String sheet = response.getContentAsString();

        assertThat(sheet)
                .isEqualTo("\uFEFF" + WITH_COLLECTED
                        + "1001,P1,GLS,,2026-11-12,,,,,\r\n1002,P2,'=GLS(),'-1,,,,,42:2,\r\n");
        assertThat(response.getHeader("Content-Disposition")).contains("deliveries.csv");
        assertThat(preview(sheet).sentence())
                .isEqualTo("To be recorded: 0; known already: 2. Nothing has been written yet.");
    }

    @Test
    void anOrdersParcelsGoOutByItsNumber() throws IOException {
        delivered("2026-11-19");

        controller("").export("1001", response);
        assertThat(response.getContentAsString())
                .isEqualTo("\uFEFF" + WITH_COLLECTED + "1001,P1,GLS,,2026-11-12,2026-11-19,,,,\r\n");

        response = new MockHttpServletResponse();
        controller("").export("9999", response);
        assertThat(response.getStatus()).isEqualTo(404);
    }

    @Test
    void anImportCostsAFewStatementsHoweverManyOrders() {
        String one = HEADER + "1001,P1,GLS,,2026-11-12,2026-11-20,,,\r\n";
        String two = one + "1002,P1,GLS,,2026-11-12,2026-11-20,,,\r\n";
        stores.statementsOf(() -> preview(two));

        assertThat(stores.statementsOf(() -> preview(two))).isEqualTo(stores.statementsOf(() -> preview(one)));
    }

    private DeliverySheetView preview(String text) {
        response = new MockHttpServletResponse();
        try {
            controller(text).preview(new MockHttpServletRequest(), response, Locale.ENGLISH, model);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return (DeliverySheetView) model.get("sheet");
    }

    private String confirm(DeliverySheetView seen) {
        response = new MockHttpServletResponse();
        return controller("").confirm(seen.text(), seen.mark(), response, Locale.ENGLISH, model, redirect);
    }

    private DeliveryRecord present(long order) {
        return desk.parcels(order).get(0).present();
    }

    private void shipped(long order, String ref) {
        desk.record(
                order(order),
                new ParcelDelivery(order, ref, "GLS", null, LocalDate.of(2026, 11, 12), null, null, List.of()),
                new RecordOrigin(RecordOrigin.Source.COURIER, "warehouse", ""));
    }

    private void delivered(String day) {
        desk.record(
                order(1),
                new ParcelDelivery(
                        1, "P1", "GLS", null, LocalDate.of(2026, 11, 12), LocalDate.parse(day), null, List.of()),
                new RecordOrigin(RecordOrigin.Source.COURIER, "warehouse", ""));
    }

    private static PlacedOrder order(long id) {
        return new PlacedOrder(id, "100" + id, 7, List.of(new PlacedOrder.Line(42, 1, 1, "Dragon", "", 2, "")));
    }

    private DeliverySheetController controller(String uploaded) {
        return new DeliverySheetController(
                Staff.AGENT,
                new DeliverySheets(orders, desk, new CommonsCsvSheets()),
                (request, parts) -> parts.file(
                        "file",
                        "sheet.csv",
                        "text/csv",
                        new ByteArrayInputStream(uploaded.getBytes(StandardCharsets.UTF_8))),
                Office.words(),
                (screen, shown) -> screen,
                Office.tokens());
    }
}
