// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.apikey.KeyDigest;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeyInterceptorTest {

    private static final String OFFICE = "/deadline/preview";
    private final Rest rest = new Rest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void keys() {
        key(1, "warehouse", "VIEW,HANDLE", "2026-11-25T00:00:00Z", "NULL");
        key(2, "studio", "STUDIO", "2026-11-25T00:00:00Z", "NULL");
        key(3, "revoked", "VIEW", "2026-11-25T00:00:00Z", "0");
    }

    @AfterEach
    void close() {
        rest.close();
    }

    @Test
    void aKeyWithThePermissionPassesAndItsNameIsKnown() throws IOException {
        MockHttpServletRequest request = request("GET", OFFICE, "Bearer warehouse");

        assertThat(rest.interceptor().preHandle(request, response, this)).isTrue();
        assertThat(KeyInterceptor.holder(request)).isEqualTo("Name of warehouse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer nobody",
                "Bearer revoked",
                "Bearer warehouse, studio",
                "Basic warehouse",
                "warehouse",
                "Bearer warehouse studio"
            })
    void withoutAKeyThatHoldsNothingIsAnswered(String authorization) throws IOException {
        assertThat(rest.interceptor().preHandle(request("GET", OFFICE, authorization), response, this))
                .isFalse();
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
                        + "\"detail\":\"a valid key is wanted: Authorization: Bearer {key}\"}");
    }

    @Test
    void aKeyHoldsUntilItsEndWhichIsExclusive() throws IOException {
        rest.clock.moveTo("2026-11-24T23:59:59.999Z");
        assertThat(rest.interceptor().preHandle(request("GET", OFFICE, "bearer  warehouse"), response, this))
                .isTrue();

        rest.clock.moveTo("2026-11-25T00:00:00Z");
        assertThat(rest.interceptor().preHandle(request("GET", OFFICE, "Bearer warehouse"), response, this))
                .isFalse();
        assertThat(response.getStatus()).isEqualTo(401);
    }

    @Test
    void withoutThePermissionItIsForbidden() throws IOException {
        assertThat(rest.interceptor().preHandle(request("GET", OFFICE, "Bearer studio"), response, this))
                .isFalse();
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString()).contains("the key lacks the permission VIEW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deadline", "/deadline/preview/", "/deadline//preview", "/deadline/preview;x=y", "/x"})
    void anUnknownAddressIsDenied(String path) throws IOException {
        assertThat(rest.interceptor().preHandle(request("GET", path, "Bearer warehouse"), response, this))
                .isFalse();
        assertThat(response.getStatus()).isEqualTo(404);
    }

    @Test
    void anotherVerbIsDeniedWithTheRightOnesNamed() throws IOException {
        assertThat(rest.interceptor().preHandle(request("POST", OFFICE, "Bearer warehouse"), response, this))
                .isFalse();
        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(response.getHeader("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void whatBreaksIsToldWithoutItsInsides() {
        MockHttpServletRequest request = request("GET", OFFICE, "Bearer warehouse");

        new ApiFailures(rest.answers).resolveException(request, response, this, new IllegalStateException("secret"));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsByteArray()).asString().doesNotContain("secret");
        assertThat(new ApiFailures(rest.answers)
                        .resolveException(
                                new MockHttpServletRequest("GET", "/cart"), response, this, new IOException()))
                .isNull();
    }

    private static MockHttpServletRequest request(String verb, String path, String authorization) {
        MockHttpServletRequest request = Rest.request(verb, path, "");
        if (!authorization.isEmpty()) {
            request.addHeader("Authorization", authorization);
        }
        return request;
    }

    private void key(int id, String key, String permissions, String expires, String revoked) {
        rest.stores.sql("INSERT INTO AFTERSALE_API_KEY (API_KEY_ID, NAME, KEY_SHA256, PERMISSIONS,"
                + " EXPIRES_AT, REVOKED_AT, MADE_AT, MADE_BY) VALUES (" + id + ", 'Name of " + key + "', '"
                + KeyDigest.of(key).hex() + "', '" + permissions + "', "
                + Instant.parse(expires).toEpochMilli() + ", " + revoked + ", 0, 'supervisor')");
    }
}
