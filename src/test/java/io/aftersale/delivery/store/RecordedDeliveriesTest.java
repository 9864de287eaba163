// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.deadline.DayLetters;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordedParcel;
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

class RecordedDeliveriesTest {

    private static final Instant ORDERED = Instant.parse("2026-02-20T10:00:00Z");
    private final MovedClock clock = new MovedClock("2026-03-02T22:30:00Z");
    private Stores stores;
    private DeliveryService deliveries;

    @BeforeEach
    void open() {
        stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
        deliveries = stores.bean("deliveries", DeliveryService.class);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void aDeliveredParcelIsKeptWithItsDeadline() {
        ParcelDelivery parcel = new ParcelDelivery(
                1,
                "P1",
                "GLS",
                "TR-1",
                LocalDate.of(2026, 2, 25),
                LocalDate.of(2026, 3, 2),
                Instant.parse("2026-03-02T10:20:00Z"),
                List.of(content(42, 2), content(43, 1)));

        deliveries.record(parcel, ORDERED);

        assertThat(deliveries.of(List.of(1L)))
                .containsExactly(new RecordedParcel(
                        parcel,
                        Instant.parse("2026-03-09T23:00:00Z"),
                        LocalDate.of(2026, 3, 9),
                        "Italy",
                        DayLetters.read("WWWWEEW", LocalDate.of(2026, 3, 9))));
    }

    @Test
    void aParcelUnderWayHasNoDeadline() {
        deliveries.record(parcel("P1", "2026-02-25", null), ORDERED);

        assertThat(deliveries.of(List.of(1L))).singleElement().satisfies(recorded -> {
            assertThat(recorded.deadline()).isNull();
            assertThat(recorded.lastDay()).isNull();
            assertThat(recorded.parcel().deliveredOn()).isNull();
        });
    }

    @Test
    void theSameParcelAgainReplacesItsRecord() {
        deliveries.record(parcel("P1", "2026-02-25", null, content(42, 1), content(43, 1)), ORDERED);
        deliveries.record(parcel("P1", "2026-02-26", "2026-02-27", content(42, 2)), ORDERED);
        deliveries.record(parcel("P1", "2026-02-26", "2026-02-27", content(42, 2)), ORDERED);

        assertThat(deliveries.of(List.of(1L))).singleElement().satisfies(recorded -> {
            assertThat(recorded.parcel().shippedOn()).isEqualTo(LocalDate.of(2026, 2, 26));
            assertThat(recorded.parcel().lines()).containsExactly(content(42, 2));
            assertThat(recorded.lastDay()).isEqualTo(LocalDate.of(2026, 3, 6));
        });
    }

    @Test
    void aCorrectionMayTakeTheDeliveryBack() {
        deliveries.record(parcel("P1", "2026-02-25", "2026-02-27"), ORDERED);
        deliveries.record(parcel("P1", "2026-02-25", null), ORDERED);

        assertThat(deliveries.of(List.of(1L)))
                .singleElement()
                .satisfies(recorded -> assertThat(recorded.deadline()).isNull());
    }

    @Test
    void theDayOfDeliveryIsNotAfterTodayInTheStoresZone() {
        deliveries.record(parcel("P1", null, "2026-03-02"), ORDERED);
        ParcelDelivery tomorrow = parcel("P2", null, "2026-03-03");

        assertThatThrownBy(() -> deliveries.record(tomorrow, ORDERED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parcel P2 of order 1 cannot be so: [DeliveryFault[field=deliveredOn, code=IN_FUTURE]]");

        clock.moveTo("2026-03-02T23:00:00Z");
        deliveries.record(tomorrow, ORDERED);
        assertThat(deliveries.of(List.of(1L))).hasSize(2);
    }

    @Test
    void aParcelIsNotDeliveredBeforeItIsShipped() {
        deliveries.record(parcel("P1", "2026-02-25", "2026-02-25"), ORDERED);
        ParcelDelivery backwards = parcel("P1", "2026-02-25", "2026-02-24");

        assertThatThrownBy(() -> deliveries.record(backwards, ORDERED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "parcel P1 of order 1 cannot be so: [DeliveryFault[field=deliveredOn, code=BEFORE_SHIPPED]]");
        assertThat(deliveries.of(List.of(1L)))
                .extracting(each -> each.parcel().deliveredOn())
                .containsExactly(LocalDate.of(2026, 2, 25));
    }

    @Test
    void theDeadlineIsCountedUnderThePolicyOfTheOrder() {
        stores.sql(
                "INSERT INTO AFTERSALE_POLICY (VERSION_NUMBER, VALID_FROM, PUBLISHED_AT, PUBLISHED_BY, NOTE) VALUES (2, "
                        + Instant.parse("2026-02-21T00:00:00Z").toEpochMilli() + ", 0, 'test', '')",
                "INSERT INTO AFTERSALE_POLICY_SETTING SELECT 2, NAME, CASE NAME WHEN 'deadline.workingDays' THEN '10'"
                        + " ELSE SETTING_VALUE END FROM AFTERSALE_POLICY_SETTING WHERE VERSION_NUMBER = 1");

        deliveries.record(parcel("P1", null, "2026-03-02"), ORDERED);
        deliveries.record(parcel("P2", null, "2026-03-02"), Instant.parse("2026-02-21T00:00:00Z"));

        assertThat(deliveries.of(List.of(1L)))
                .extracting(RecordedParcel::lastDay)
                .containsExactly(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 16));
    }

    @Test
    void parcelsOfAllOrdersAreReadInOneStatementFirstShippedFirst() {
        deliveries.record(parcel("P2", "2026-02-26", null, content(42, 1), content(43, 1)), ORDERED);
        deliveries.record(parcel("P1", "2026-02-25", null, content(42, 1)), ORDERED);

        assertThat(stores.statementsOf(() -> assertThat(deliveries.of(List.of(1L, 2L)))
                        .extracting(each -> each.parcel().parcelRef())
                        .containsExactly("P1", "P2")))
                .isEqualTo(1);
        assertThat(stores.statementsOf(
                        () -> assertThat(deliveries.of(List.of())).isEmpty()))
                .isZero();
    }

    @Test
    void aParcelWithoutLinesHoldsTheWholeOrder() {
        assertThat(new RecordedParcel(parcel("P1", null, null), null, null).holds(99))
                .isTrue();
        assertThat(new RecordedParcel(parcel("P1", null, null, content(42, 1)), null, null).holds(42))
                .isTrue();
        assertThat(new RecordedParcel(parcel("P1", null, null, content(42, 1)), null, null).holds(43))
                .isFalse();
    }

    @Test
    void sameContentsAreEqual() {
        assertThat(new DeliveryContent(42, 1))
                .isEqualTo(new DeliveryContent(42, 1))
                .hasSameHashCodeAs(new DeliveryContent(42, 1))
                .isNotEqualTo(new DeliveryContent(42, 2))
                .isNotEqualTo(new DeliveryContent(43, 1))
                .isNotEqualTo("42");
    }

    private static ParcelDelivery.Content content(long item, int quantity) {
        return new ParcelDelivery.Content(item, quantity);
    }

    private static ParcelDelivery parcel(
            String ref, String shipped, String delivered, ParcelDelivery.Content... contents) {
        return new ParcelDelivery(1, ref, null, null, day(shipped), day(delivered), null, List.of(contents));
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
