// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.aftersale.apikey.ApiKey;
import io.aftersale.facts.ProductDesk;
import io.aftersale.facts.TypedFacts;
import io.aftersale.platform.Permission;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ProductFactsControllerTest {

    private static final String WHOLE = "{\"stockOrigin\":\"IN_STOCK\",\"releaseDate\":\"2026-10-12\","
            + "\"studio\":\"prime1\",\"marks\":[\"SPARE_PARTS_EXHAUSTED\"]}";
    private static final TypedFacts FACTS = new TypedFacts("IN_STOCK", "2026-10-12", "prime1", "SPARE_PARTS_EXHAUSTED");

    private final ProductDesk desk = mock(ProductDesk.class);
    private final ApiAnswers answers = new ApiAnswers(new Json());
    private final ProductFactsController controller =
            new ProductFactsController(desk, new JsonBody(new Json(), answers), answers);

    @BeforeEach
    void product() {
        when(desk.of(List.of(7L))).thenReturn(List.of(new ProductDesk.Entry(7, "Dragon", false, TypedFacts.NONE)));
        when(desk.of(List.of(8L))).thenReturn(List.of(new ProductDesk.Entry(8, "Knight", false, FACTS)));
        when(desk.of(List.of(9L))).thenReturn(List.of());
    }

    @Test
    void aProductsFactsAreWrittenAndAnswered() {
        Rest.Answer answer = put("7", WHOLE, null);

        assertThat(answer)
                .isEqualTo(new Rest.Answer(
                        200,
                        "application/json",
                        "{\"sku\":7,\"stockOrigin\":\"IN_STOCK\",\"releaseDate\":\"2026-10-12\",\"studio\":\"prime1\","
                                + "\"marks\":[\"SPARE_PARTS_EXHAUSTED\"]}"));
        verify(desk).write(Map.of(7L, FACTS), "shop system");
    }

    @Test
    void theSameAgainWritesNothing() {
        assertThat(put("8", WHOLE, null).status()).isEqualTo(200);
        verify(desk, never()).write(any(), any());
    }

    @Test
    void whatIsAbsentIsNotKnown() {
        assertThat(put("8", "{\"stockOrigin\":\"china-stock\",\"marks\":[]}", null)
                        .body())
                .isEqualTo("{\"sku\":8,\"stockOrigin\":\"CHINA_STOCK\",\"marks\":[]}");
        verify(desk).write(Map.of(8L, new TypedFacts("CHINA_STOCK", "", "", "")), "shop system");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "x", "-1", "9999999999999999999"})
    void aSkuThatIsNotThereIsNotFound(String sku) {
        assertThat(put(sku, WHOLE, null).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"colour\":\"red\"} | 400 | colour",
                "{\"stockOrigin\":7} | 400 | stockOrigin",
                "{\"marks\":\"SPARE_PARTS_EXHAUSTED\"} | 400 | marks",
                "{\"marks\":[7]} | 400 | marks",
                "{\"stockOrigin\":\"SOLD\"} | 422 | stockOrigin",
                "{\"releaseDate\":\"October\"} | 422 | releaseDate",
                "{\"marks\":[\"NEW\"]} | 422 | marks"
            })
    void aFieldThatIsWrongIsNamed(String body, int status, String field) {
        Rest.Answer answer = put("7", body, null);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("\"errors\":[{\"field\":\"" + field + "\"");
        verify(desk, never()).write(any(), any());
    }

    @Test
    void whatIsTakenOutOfTheServiceSaysWhy() {
        assertThat(put("7", "{\"marks\":[\"NO_AFTER_SALE_SERVICE\"]}", null).body())
                .contains("\"errors\":[{\"field\":\"exclusionReason\",\"code\":\"noExclusionReason\"");
        verify(desk, never()).write(any(), any());

        assertThat(put("7", "{\"marks\":[\"NO_AFTER_SALE_SERVICE\"],\"exclusionReason\":\"Sold as seen\"}", null)
                        .body())
                .isEqualTo("{\"sku\":7,\"marks\":[\"NO_AFTER_SALE_SERVICE\"],\"exclusionReason\":\"Sold as seen\"}");
        verify(desk)
                .write(Map.of(7L, new TypedFacts("", "", "", "NO_AFTER_SALE_SERVICE", "Sold as seen")), "shop system");
    }

    @Test
    void aStudioHasAtMost255Characters() {
        assertThat(put("7", "{\"studio\":\"" + "x".repeat(256) + "\"}", null).body())
                .contains("\"errors\":[{\"field\":\"studio\"");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 200",
        "application/json; charset=utf-8, 200",
        "APPLICATION/JSON, 200",
        "application/merge-patch+json, 200",
        "text/plain, 415",
        "application/x-www-form-urlencoded, 415",
        "multipart/form-data; boundary=x, 415"
    })
    void onlyJsonIsTaken(String type, int status) {
        assertThat(put("7", WHOLE, type).status()).isEqualTo(status);
    }

    private Rest.Answer put(String sku, String body, String type) {
        MockHttpServletRequest request = Rest.request("PUT", "/products/" + sku + "/after-sale", "");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        request.setContentType(type);
        request.setAttribute(
                KeyInterceptor.class.getName(),
                new ApiKey("shop system", Set.of(Permission.POLICY), Instant.MAX, null));
        return Rest.answered(response -> controller.put(sku, request, response));
    }
}
