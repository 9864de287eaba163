// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.aftersale.apikey.ApiKey;
import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.Permission;
import io.aftersale.platform.PlacedOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class DeliveriesControllerTest {

    private final Rest rest = new Rest();
    private final OrderReader orders = mock(OrderReader.class);
    private final DeliveriesController controller = new DeliveriesController(
            orders,
            rest.stores.bean("deliveryDesk", DeliveryDesk.class),
            new JsonBody(new Json(), rest.answers),
            rest.answers,
            ZoneId.of("Europe/Rome"));

    @BeforeEach
    void order() {
        PlacedOrder.Line line = new PlacedOrder.Line(42, 1, 1, "Dragon", "", 2, "");
        when(orders.byNumber("1001")).thenReturn(Optional.of(new PlacedOrder(1, "1001", 7, List.of(line))));
        when(orders.byNumber("9999")).thenReturn(Optional.empty());
    }

    @AfterEach
    void close() {
        rest.close();
    }

    @Test
    void aParcelIsRecordedAsTheContractSaysAndAgainChangesNothing() {
        String body = """
                {"courier":"GLS","tracking":"T-1","shippedOn":"2026-11-12","deliveredOn":"2026-11-20","deliveredAt":null,
                "lines":[{"orderItemId":42,"quantity":1}]}""";

        Rest.Answer first = put("1001", body);
        Rest.Answer again = put("1001", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body())
                .isEqualTo(first.body())
                .isEqualTo(
                        "{\"parcelRef\":\"P-1\",\"courier\":\"GLS\",\"tracking\":\"T-1\",\"shippedOn\":\"2026-11-12\","
                                + "\"deliveredOn\":\"2026-11-20\",\"lines\":[{\"orderItemId\":42,\"quantity\":1}],"
                                + "\"deadline\":\"2026-11-28T00:00:00+01:00\",\"lastDay\":\"2026-11-27\",\"countedFrom\":\"DELIVERED\",\"source\":\"COURIER\","
                                + "\"recordedBy\":\"Warehouse\",\"recordedAt\":\"2026-11-24T12:00:00+01:00\",\"reason\":\"\",\"former\":[]}");
    }

    @Test
    void aCorrectionAnswersWithTheFormerRecord() {
        put("1001", "{\"deliveredOn\":\"2026-11-19\"}");

        Rest.Answer corrected = put(
                "1001",
                "{\"deliveredOn\":\"2026-11-20\",\"deliveredAt\":\"2026-11-20T10:15:00.1234+01:00\",\"reason\":\"late scan\"}");

        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.body())
                .contains(
                        "\"deliveredAt\":\"2026-11-20T10:15:00.123+01:00\"",
                        "\"reason\":\"late scan\"",
                        "\"former\":[{\"parcelRef\":\"P-1\",\"deliveredOn\":\"2026-11-19\"");
    }

    @Test
    void aCollectedDayIsAnsweredAndStaysWhereALaterWordSaysNothingOfIt() {
        Rest.Answer told = put("1001", "{\"deliveredOn\":\"2026-11-19\",\"collectedOn\":\"2026-11-23\"}");
        Rest.Answer traced = put("1001", "{\"deliveredOn\":\"2026-11-19\",\"tracking\":\"T-9\",\"collectedOn\":null}");

        assertThat(told.body())
                .contains("\"collectedOn\":\"2026-11-23\"", "\"lastDay\":\"2026-11-26\",\"countedFrom\":\"DELIVERED\"");
        assertThat(traced.body())
                .startsWith("{\"parcelRef\":\"P-1\",\"tracking\":\"T-9\",\"deliveredOn\":\"2026-11-19\","
                        + "\"collectedOn\":\"2026-11-23\"");
        assertThat(put("1001", "{\"collectedOn\":\"yesterday\"}").body())
                .contains("\"errors\":[{\"field\":\"collectedOn\",\"code\":\"invalid\"");
    }

    @Test
    void withThePolicysWordTheDeadlineIsCountedFromTheCollectedDay() {
        rest.stores.sql(
                "UPDATE AFTERSALE_POLICY_SETTING SET SETTING_VALUE = 'COLLECTED' WHERE NAME = 'delivery.countsFrom'");

        assertThat(put("1001", "{\"deliveredOn\":\"2026-11-19\",\"collectedOn\":\"2026-11-23\"}")
                        .body())
                .contains("\"lastDay\":\"2026-11-30\",\"countedFrom\":\"COLLECTED\"");
    }

    @Test
    void anOrderThatIsNotThereIsNotFound() {
        assertThat(put("9999", "{}").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "null", "7", "{", "{} {}", "{\"courier\":\"a\",\"courier\":\"b\"}", "courier=GLS"})
    void whatIsNoObjectIsRefused(String body) {
        assertThat(put("1001", body).status()).isEqualTo(400);
    }

    @Test
    void aHugeBodyIsRefused() {
        assertThat(put("1001", "{\"courier\":\"" + "x".repeat(256 * 1024) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"colour\":\"red\"} | colour",
                "{\"courier\":7} | courier",
                "{\"courier\":\"a\\u0000\"} | courier",
                "{\"shippedOn\":\"12.11.2026\"} | shippedOn",
                "{\"deliveredOn\":20261120} | deliveredOn",
                "{\"deliveredOn\":\"2026-11-31\"} | deliveredOn",
                "{\"deliveredAt\":\"2026-11-20T10:15:00\"} | deliveredAt",
                "{\"deliveredAt\":\"-2026-11-20T10:15:00Z\"} | deliveredAt",
                "{\"reason\":[]} | reason",
                "{\"lines\":[]} | lines",
                "{\"lines\":{}} | lines",
                "{\"lines\":[7]} | lines[0]",
                "{\"lines\":[{\"orderItemId\":42}]} | lines[0].quantity",
                "{\"lines\":[{\"orderItemId\":42,\"quantity\":1.5}]} | lines[0].quantity",
                "{\"lines\":[{\"orderItemId\":\"42\",\"quantity\":1}]} | lines[0].orderItemId",
                "{\"lines\":[{\"orderItemId\":42,\"quantity\":1,\"box\":1}]} | lines[0].box"
            })
    void anUnreadableFieldIsNamed(String body, String field) {
        Rest.Answer answer = put("1001", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"errors\":[{\"field\":\"" + field + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"deliveredOn\":\"2026-11-25\"} | deliveredOn | IN_FUTURE",
                "{\"shippedOn\":\"2026-11-20\",\"deliveredOn\":\"2026-11-19\"} | deliveredOn | BEFORE_SHIPPED",
                "{\"deliveredAt\":\"2026-11-20T10:15:00Z\"} | deliveredOn | DAY_MISSING",
                "{\"deliveredOn\":\"2026-11-20\",\"collectedOn\":\"2026-11-19\"} | collectedOn | BEFORE_DELIVERED",
                "{\"deliveredOn\":\"2026-11-20\",\"collectedOn\":\"2026-11-25\"} | collectedOn | IN_FUTURE",
                "{\"collectedOn\":\"2026-11-20\"} | deliveredOn | DAY_MISSING",
                "{\"deliveredOn\":\"2026-11-20\",\"deliveredAt\":\"2026-11-18T10:15:00Z\"} | deliveredAt | OTHER_DAY",
                "{\"lines\":[{\"orderItemId\":41,\"quantity\":1}]} | lines[0].orderItemId | NOT_OF_ORDER",
                "{\"lines\":[{\"orderItemId\":42,\"quantity\":3}]} | lines[0].quantity | OUT_OF_RANGE",
                "{\"lines\":[{\"orderItemId\":42,\"quantity\":3},{\"orderItemId\":41,\"quantity\":1}]} | lines[0].quantity | OUT_OF_RANGE",
                "{\"lines\":[{\"orderItemId\":42,\"quantity\":9999999999}]} | lines[0].quantity | OUT_OF_RANGE",
                "{\"lines\":[{\"orderItemId\":42,\"quantity\":1},{\"orderItemId\":42,\"quantity\":1}]} | lines[1].orderItemId | TWICE"
            })
    void aFieldThatCannotBeTrueIsNamed(String body, String field, String code) {
        Rest.Answer answer = put("1001", body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .contains("\"title\":\"Unprocessable Content\"")
                .contains("\"errors\":[{\"field\":\"" + field + "\",\"code\":\"" + code + "\"");
    }

    @Test
    void tooLongTextsAreNamed() {
        assertThat(put("1001", "{\"courier\":\"" + "x".repeat(101) + "\"}").body())
                .contains("\"errors\":[{\"field\":\"courier\",\"code\":\"TOO_LONG\"");
    }

    private Rest.Answer put(String order, String body) {
        MockHttpServletRequest request = Rest.request("PUT", "/orders/" + order + "/deliveries/P-1", "");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        request.setAttribute(
                KeyInterceptor.class.getName(), new ApiKey("Warehouse", Set.of(Permission.HANDLE), Instant.MAX, null));
        return Rest.answered(response -> controller.put(order, "P-1", request, response));
    }
}
