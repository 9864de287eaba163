// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.facts.FactsDesk;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.LineToFreeze;
import io.aftersale.facts.TypedException;
import io.aftersale.line.LineStandings;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderCoverageControllerTest {

    private static final Instant ORDERED = Instant.parse("2026-11-10T09:00:00Z");
    private static final PlacedOrder ORDER = new PlacedOrder(
            1,
            "1001",
            7,
            List.of(
                    new PlacedOrder.Line(42, 1, 1, "Dragon", "", 2, ""),
                    new PlacedOrder.Line(43, 2, 2, "Knight", "Pair", 1, "")));

    private final Rest rest = new Rest();
    private final OrderReader orders = mock(OrderReader.class);
    private final FrozenFacts facts = rest.stores.bean("frozenFacts", FrozenFacts.class);
    private final OrderCoverageController controller = new OrderCoverageController(
            orders,
            new OrderAnswers(
                    rest.stores.bean("standings", LineStandings.class), facts, rest.clock, ZoneId.of("Europe/Rome")),
            rest.answers);

    @BeforeEach
    void order() {
        when(orders.byNumber("1001")).thenReturn(Optional.of(ORDER));
        when(orders.byNumber("9999")).thenReturn(Optional.empty());
        facts.freeze(List.of(new LineToFreeze(42, 1, 7, 2, 1L, 1L)), ORDERED, true);
        rest.stores
                .bean("factsDesk", FactsDesk.class)
                .grant(new FactsDesk.Grant(1, 42, new TypedException("GOODWILL", "Once", "why", "", ""), "supervisor"));
    }

    @AfterEach
    void close() {
        rest.close();
    }

    @Test
    void eachLineAnswersWithItsFactsItsDecisionAndItsParcels() {
        rest.deliveries().record(parcel("P1", "2026-11-12", "2026-11-20"), ORDERED);
        rest.deliveries().record(parcel("P2", "2026-11-23", null), ORDERED);

        Rest.Answer answer = coverage("1001");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"orderNumber\":\"1001\",\"lines\":[{\"orderItemId\":42,\"sku\":1,\"name\":\"Dragon\","
                        + "\"quantity\":2,\"facts\":{\"stockOrigin\":\"UNKNOWN\",\"marks\":[],"
                        + "\"orderedAt\":\"2026-11-10T10:00:00+01:00\",\"measuredOn\":\"2026-11-10\",\"backfilled\":true},"
                        + "\"decision\":{\"outcome\":\"NEEDS_REVIEW\",\"flag\":\"COVERED_BY_EXCEPTION\",\"reasons\":["
                        + "{\"code\":\"STOCK_ORIGIN_UNKNOWN\",\"rule\":\"A5\",\"argues\":\"NEEDS_REVIEW\"},"
                        + "{\"code\":\"SNAPSHOT_BACKFILLED\",\"rule\":\"A6\",\"argues\":\"COVERED\"}],\"exceptions\":["
                        + "{\"code\":\"GOODWILL\",\"by\":\"supervisor\",\"on\":\"2026-11-24\",\"terms\":\"Once\"}],"
                        + "\"policyVersion\":1},\"action\":\"report\",\"deadline\":\"2026-11-28T00:00:00+01:00\","
                        + "\"lastDay\":\"2026-11-27\",\"parcels\":[{\"parcelRef\":\"P1\",\"shippedOn\":\"2026-11-12\","
                        + "\"deliveredOn\":\"2026-11-20\",\"countedFrom\":\"DELIVERED\",\"deadline\":\"2026-11-28T00:00:00+01:00\","
                        + "\"lastDay\":\"2026-11-27\",\"days\":[{\"date\":\"2026-11-21\",\"counts\":false,"
                        + "\"why\":\"WEEKEND\"},")
                .contains(
                        "{\"parcelRef\":\"P2\",\"shippedOn\":\"2026-11-23\"}],\"claims\":[],\"unitsFree\":2}",
                        "{\"orderItemId\":43,\"sku\":2,\"name\":\"Pair \u2013 Knight\",\"quantity\":1,\"decision\":"
                                + "{\"outcome\":\"NEEDS_REVIEW\",\"flag\":\"NEEDS_REVIEW\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T22:59:59.999999999Z, report",
        "2026-11-27T23:00:00Z, report-late",
    })
    void theActionTurnsAtTheDeadline(String now, String action) {
        rest.deliveries().record(parcel("P1", "2026-11-12", "2026-11-20"), ORDERED);
        rest.clock.moveTo(now);

        assertThat(coverage("1001").body()).contains("\"action\":\"" + action + "\"");
    }

    @Test
    void theCountIsTheOneThatWasKeptWhateverTheCalendarSaysLater() {
        rest.deliveries().record(parcel("P1", "2026-11-12", "2026-11-20"), ORDERED);
        rest.stores.sql("INSERT INTO AFTERSALE_CALENDAR_DAY VALUES ('Italy', DATE '2026-11-25', 'CLOSED', 'Closed')");

        assertThat(coverage("1001").body())
                .contains(
                        "\"deadline\":\"2026-11-28T00:00:00+01:00\"",
                        "{\"date\":\"2026-11-25\",\"counts\":true,\"why\":\"WORKING_DAY\"}");
    }

    @Test
    void anOrderThatIsNotThereIsNotFound() {
        Rest.Answer answer = coverage("9999");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).isEqualTo("application/problem+json");
    }

    private Rest.Answer coverage(String number) {
        return Rest.answered(response -> controller.coverage(number, response));
    }

    private static ParcelDelivery parcel(String ref, String shipped, String delivered) {
        return new ParcelDelivery(
                1,
                ref,
                null,
                null,
                LocalDate.parse(shipped),
                delivered == null ? null : LocalDate.parse(delivered),
                null,
                List.of());
    }
}
