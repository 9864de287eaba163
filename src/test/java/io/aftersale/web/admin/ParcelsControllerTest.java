// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.Permission;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class ParcelsControllerTest {

    private static final PlacedOrder ORDER =
            new PlacedOrder(1, "1001", 7, List.of(new PlacedOrder.Line(42, 1, 1, "Dragon", "", 2, "")));
    private static final Instant SCANNED = Instant.parse("2026-11-20T09:00:00Z");

    private final Stores stores =
            Stores.open(new MovedClock("2026-11-24T11:00:00Z"), new CatalogueInMemory(), new FilesInMemory());
    private final DeliveryDesk desk = stores.bean("deliveryDesk", DeliveryDesk.class);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ExtendedModelMap model = new ExtendedModelMap();

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void anOrdersParcelsAreShownWithWhatWasRecordedBefore() {
        courier("2026-11-19", null);
        courier("2026-11-20", SCANNED);

        ParcelsView view = look("1001", Permission.VIEW, Permission.HANDLE);

        assertThat(view.parcels()).singleElement().satisfies(parcel -> {
            assertThat(parcel.ref()).isEqualTo("P1");
            assertThat(parcel.facts())
                    .contains(
                            new WorkspaceView.Fact("Delivered on", "Fri 20 Nov 2026"),
                            new WorkspaceView.Fact("Reports until", "Fri 27 Nov 2026, 23:59 (Rome)"),
                            new WorkspaceView.Fact("Contents", "The whole order"));
            assertThat(parcel.former())
                    .singleElement()
                    .satisfies(former -> assertThat(former.facts())
                            .contains(new WorkspaceView.Fact("Delivered on", "Thu 19 Nov 2026")));
        });
        assertThat(view.mayWrite()).isTrue();
        assertThat(look("1001", Permission.VIEW).mayWrite()).isFalse();
    }

    @Test
    void aParcelWithoutADateSaysSoAndWhatItHolds() {
        desk.record(
                ORDER,
                new ParcelDelivery(1, "P2", null, null, null, null, null, List.of(new ParcelDelivery.Content(42, 1))),
                new RecordOrigin(RecordOrigin.Source.COURIER, "warehouse", ""));

        assertThat(look("1001", Permission.VIEW).parcels().get(0).facts())
                .startsWith(
                        new WorkspaceView.Fact("Shipped on", "not known yet"),
                        new WorkspaceView.Fact("Delivered on", "not known yet"),
                        new WorkspaceView.Fact("Contents", "1 \u00d7 Dragon"))
                .last()
                .satisfies(fact -> assertThat(fact.value()).startsWith("by the courier's program warehouse, "));
    }

    @Test
    void anOrderThatIsNotThereIsNotFound() {
        assertThat(look("9999", Permission.VIEW).found()).isFalse();
        assertThat(response.getStatus()).isEqualTo(404);
    }

    @Test
    void staffEnterAParcelWithItsUnits() {
        assertThat(send(Map.of("parcelRef", "P1", "deliveredOn", "2026-11-20", "units-42", "1")))
                .isEqualTo("redirect:/after-sale/deliveries");

        assertThat(present().recorded().parcel().lines()).containsExactly(new ParcelDelivery.Content(42, 1));
        assertThat(present().origin()).isEqualTo(new RecordOrigin(RecordOrigin.Source.STAFF, "agent", ""));
    }

    @Test
    void staffCorrectWithAReasonAndTheCouriersInstantStaysWithItsDay() {
        courier("2026-11-20", SCANNED);

        assertThat(send(Map.of("corrects", "P1", "seen", "1", "deliveredOn", "2026-11-20")))
                .startsWith("redirect:");
        assertThat(desk.parcels(1).get(0).former()).isEmpty();
        assertThat(send(Map.of(
                        "corrects", "P1", "seen", "1", "deliveredOn", "2026-11-20", "tracking", "T", "reason", "Typo")))
                .startsWith("redirect:");
        assertThat(present().recorded().parcel().deliveredAt()).isEqualTo(SCANNED);
        assertThat(send(Map.of("corrects", "P1", "seen", "2", "deliveredOn", "2026-11-23", "reason", "Picked up")))
                .startsWith("redirect:");
        assertThat(present().recorded().parcel().deliveredAt()).isNull();
        assertThat(present().origin().reason()).isEqualTo("Picked up");
    }

    @ParameterizedTest
    @CsvSource({
        "deliveredOn, 2026-11-23, reason, Say why the record changes.",
        "deliveredOn, 2026-11-25, deliveredOn, This lies in the future.",
        "deliveredOn, soon, deliveredOn, 'This cannot be read: letters, digits, - and _ for the reference, a date, a whole number.'",
        "collectedOn, 2026-11-25, collectedOn, This lies in the future.",
        "units-42, 3, units-42, At least one and at most the ordered units."
    })
    void aFaultIsToldAtItsFieldAndWhatWasTypedIsShownAgain(String name, String value, String field, String fault) {
        courier("2026-11-20", null);

        assertThat(send(Map.of("corrects", "P1", "seen", "1", name, value))).isEqualTo("aftersale/deliveries");

        assertThat(response.getStatus()).isEqualTo(422);
        ParcelsView.Form form =
                ((ParcelsView) model.get("deliveries")).parcels().get(0).form();
        assertThat(form.open()).isTrue();
        assertThat(form.fields()).anySatisfy(each -> {
            assertThat(each.name()).isEqualTo(field);
            assertThat(each.fault()).isEqualTo(fault);
        });
        assertThat(form.fields()).anySatisfy(each -> {
            assertThat(each.name()).isEqualTo(name);
            assertThat(each.value()).isEqualTo(value);
        });
    }

    @Test
    void theDayOfCollectionIsTypedShownAndBoundToTheDelivery() {
        courier("2026-11-19", null);

        assertThat(send(Map.of(
                        "corrects", "P1", "seen", "1", "deliveredOn", "2026-11-19", "collectedOn", "2026-11-18")))
                .isEqualTo("aftersale/deliveries");
        assertThat(((ParcelsView) model.get("deliveries"))
                        .parcels()
                        .get(0)
                        .form()
                        .fields())
                .anySatisfy(field -> {
                    assertThat(field.name()).isEqualTo("collectedOn");
                    assertThat(field.type()).isEqualTo("date");
                    assertThat(field.fault()).isEqualTo("This is before the parcel was delivered.");
                });
        assertThat(send(Map.of(
                        "corrects", "P1", "seen", "1", "deliveredOn", "2026-11-19", "collectedOn", "2026-11-23")))
                .startsWith("redirect:");

        ParcelsView.Parcel shown = look("1001", Permission.VIEW).parcels().get(0);
        assertThat(shown.facts())
                .contains(new WorkspaceView.Fact(
                        "Collected on (from a neighbour, locker or pick-up point)", "Mon 23 Nov 2026"));
        assertThat(shown.former().get(0).facts())
                .extracting(WorkspaceView.Fact::name)
                .noneMatch(name -> name.startsWith("Collected"));
    }

    @Test
    void aReferenceThatNoAddressCouldHoldIsRefused() {
        assertThat(send(Map.of("parcelRef", "a/b"))).isEqualTo("aftersale/deliveries");
        assertThat(((ParcelsView) model.get("deliveries")).fresh().open()).isTrue();
        assertThat(desk.parcels(1)).isEmpty();
    }

    @Test
    void whoIsOvertakenHearsWhoChangedWhatAndLosesNothing() {
        courier("2026-11-18", null);
        ParcelsView.Form opened = look("1001", Permission.VIEW, Permission.HANDLE)
                .parcels()
                .get(0)
                .form();
        desk.record(ORDER, parcel("2026-11-19"), new RecordOrigin(RecordOrigin.Source.STAFF, "anna", "Late scan"));

        assertThat(pickedUp(opened)).isEqualTo("aftersale/deliveries");

        assertThat(response.getStatus()).isEqualTo(409);
        ParcelsView view = (ParcelsView) model.get("deliveries");
        assertThat(view.overtaken()).isEqualTo("P1");
        assertThat(view.meanwhile())
                .containsExactly(
                        "Recorded by anna, 24 Nov 2026, 12:00 (Rome) \u2013 Delivered on: Wed 18 Nov 2026 \u2192"
                                + " Thu 19 Nov 2026; Reports until: Wed 25 Nov 2026, 23:59 (Rome) \u2192 Thu 26 Nov 2026, 23:59 (Rome)");
        ParcelsView.Form form = view.parcels().get(0).form();
        assertThat(form.open()).isTrue();
        assertThat(form.fields()).anySatisfy(field -> {
            assertThat(field.name()).isEqualTo("deliveredOn");
            assertThat(field.value()).isEqualTo("2026-11-20");
        });
        assertThat(present().origin().by()).isEqualTo("anna");

        assertThat(pickedUp(form)).startsWith("redirect:");
        assertThat(present().recorded().parcel().deliveredOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    private String pickedUp(ParcelsView.Form seen) {
        return send(Map.of(
                "corrects",
                seen.ref(),
                "seen",
                Integer.toString(seen.seen()),
                "deliveredOn",
                "2026-11-20",
                "reason",
                "Picked up"));
    }

    @Test
    void aNewParcelThatIsThereByNowBecomesACorrection() {
        courier("2026-11-18", null);

        assertThat(send(Map.of("parcelRef", "P1", "seen", "0", "deliveredOn", "2026-11-20")))
                .isEqualTo("aftersale/deliveries");

        assertThat(response.getStatus()).isEqualTo(409);
        ParcelsView view = (ParcelsView) model.get("deliveries");
        assertThat(view.fresh().open()).isFalse();
        assertThat(view.parcels().get(0).form().seen()).isEqualTo(1);
        assertThat(view.parcels().get(0).form().fields())
                .extracting(ParcelsView.Field::name)
                .contains("reason");
        assertThat(view.meanwhile())
                .singleElement()
                .asString()
                .startsWith("Recorded by the courier's program warehouse, ");
    }

    private static ParcelDelivery parcel(String delivered) {
        return new ParcelDelivery(1, "P1", null, null, null, LocalDate.parse(delivered), null, List.of());
    }

    private DeliveryRecord present() {
        return desk.parcels(1).get(0).present();
    }

    private void courier(String delivered, Instant at) {
        desk.record(
                ORDER,
                new ParcelDelivery(1, "P1", null, null, null, LocalDate.parse(delivered), at, List.of()),
                new RecordOrigin(RecordOrigin.Source.COURIER, "warehouse", ""));
    }

    private ParcelsView look(String order, Permission... permissions) {
        controller(permissions).parcels(order, response, Locale.ENGLISH, model);
        return (ParcelsView) model.get("deliveries");
    }

    private String send(Map<String, String> fields) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        fields.forEach(request::addParameter);
        return controller(Permission.VIEW, Permission.HANDLE)
                .record("1001", request, response, Locale.ENGLISH, model, new RedirectAttributesModelMap());
    }

    private ParcelsController controller(Permission... permissions) {
        OrderReader orders = mock(OrderReader.class);
        when(orders.byNumber("1001")).thenReturn(Optional.of(ORDER));
        when(orders.byNumber("9999")).thenReturn(Optional.empty());
        return new ParcelsController(
                new Staff("agent", Set.of(permissions)),
                orders,
                desk,
                new ParcelViews(desk),
                Office.words(),
                (screen, shown) -> screen);
    }
}
