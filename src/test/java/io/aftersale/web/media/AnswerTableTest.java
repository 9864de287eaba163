// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Ten bytes under the tag "t", come on 24 November 2026 at 11:00:00 UTC. */
class AnswerTableTest {

    private static final String BYTES = "0123456789";

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GET |-                 |200|0123456789|-",
                "GET |bytes=0-0         |206|0         |bytes 0-0/10",
                "GET |bytes=2-4         |206|234       |bytes 2-4/10",
                "GET |bytes=7-          |206|789       |bytes 7-9/10",
                "GET |bytes=-3          |206|789       |bytes 7-9/10",
                "GET |bytes=-99         |206|0123456789|bytes 0-9/10",
                "GET |bytes=8-99        |206|89        |bytes 8-9/10",
                "GET |Bytes=8-          |206|89        |bytes 8-9/10",
                "GET |bytes=10-         |416|-         |bytes */10",
                "GET |bytes=99-100      |416|-         |bytes */10",
                "GET |bytes=-0          |416|-         |bytes */10",
                "GET |bytes=4-2         |200|0123456789|-",
                "GET |bytes=0-1,4-5     |200|0123456789|-",
                "GET |bytes=a-b         |200|0123456789|-",
                "GET |bytes=            |200|0123456789|-",
                "GET |lines=0-1         |200|0123456789|-",
                "GET |bytes=0-999999999999999999|206|0123456789|bytes 0-9/10",
                "GET |bytes=99999999999999999999-|200|0123456789|-",
                "HEAD|-                 |200|-         |-",
                "HEAD|bytes=2-4         |200|-         |-",
                "HEAD|bytes=99-         |200|-         |-"
            })
    void rangesAreAnsweredByRfc9110(
            String verb, @Nullable String range, int status, @Nullable String body, @Nullable String contentRange)
            throws IOException {
        answer(verb, "Range", range);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentAsString()).isEqualTo(body == null ? "" : body);
        assertThat(response.getHeader("Content-Range")).isEqualTo(contentRange);
        if (body != null) {
            assertThat(response.getHeader("Content-Length")).isEqualTo(Integer.toString(body.length()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If-None-Match    |\"t\"                          |304",
                "If-None-Match    |W/\"t\"                        |304",
                "If-None-Match    |\"a\", \"t\" , W/\"b\"         |304",
                "If-None-Match    |\"a,\",\"t\"                   |304",
                "If-None-Match    |*                              |304",
                "If-None-Match    |\"a\"                          |200",
                "If-None-Match    |t                              |200",
                "If-Modified-Since|Tue, 24 Nov 2026 11:00:00 GMT  |304",
                "If-Modified-Since|Tue, 24 Nov 2026 11:00:01 GMT  |304",
                "If-Modified-Since|Tue, 24 Nov 2026 10:59:59 GMT  |200",
                "If-Modified-Since|yesterday                      |200",
                "If-Match         |\"t\"                          |200",
                "If-Match         |*                              |200",
                "If-Match         |\"a\", \"t\"                   |200",
                "If-Match         |W/\"t\"                        |412",
                "If-Match         |\"a\"                          |412",
                "If-Unmodified-Since|Tue, 24 Nov 2026 11:00:00 GMT|200",
                "If-Unmodified-Since|Tue, 24 Nov 2026 10:59:59 GMT|412"
            })
    void conditionsAreAnsweredByRfc9110(String header, String value, int status) throws IOException {
        answer("GET", header, value);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentAsString()).isEqualTo(status == 200 ? BYTES : "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"t\"                        |206",
                "W/\"t\"                      |200",
                "\"a\"                        |200",
                "Tue, 24 Nov 2026 11:00:00 GMT|206",
                "Tue, 24 Nov 2026 11:00:01 GMT|200",
                "rubbish                      |200"
            })
    void aPartIsSentOfThisVersionOnly(String ifRange, int status) throws IOException {
        answer("GET", "Range", "bytes=1-1", "If-Range", ifRange);

        assertThat(response.getStatus()).isEqualTo(status);
    }

    @Test
    void aTagCountsMoreThanATime() throws IOException {
        answer("GET", "If-None-Match", "\"a\"", "If-Modified-Since", "Tue, 24 Nov 2026 11:00:00 GMT");

        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void everyAnswerIsPrivateSandboxedAndNeverSniffed() throws IOException {
        answer("GET", "If-None-Match", "\"t\"");

        assertThat(response.getHeader("ETag")).isEqualTo("\"t\"");
        assertThat(response.getHeader("Last-Modified")).isEqualTo("Tue, 24 Nov 2026 11:00:00 GMT");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arm.jpg          |filename=\"arm.jpg\"; filename*=UTF-8''arm.jpg",
                "my arm 2.jpg     |filename=\"my arm 2.jpg\"; filename*=UTF-8''my%20arm%202.jpg",
                "perch\u00e9.mp4  |filename=\"perche.mp4\"; filename*=UTF-8''perch%C3%A9.mp4",
                "\u0440\u0443\u043a\u0430.jpg|filename=\"file.jpg\"; filename*=UTF-8''%D1%80%D1%83%D0%BA%D0%B0.jpg",
                "a\\b(c)~.jpg     |filename=\"a_b_c__.jpg\"; filename*=UTF-8''a%5Cb%28c%29~.jpg",
                "x=1,y.jpg        |filename=\"x_1_y.jpg\"; filename*=UTF-8''x%3D1%2Cy.jpg"
            })
    void namesAreWrittenByRfc6266(String name, String written) {
        assertThat(Disposition.of(true, name)).isEqualTo("inline; " + written);
        assertThat(Disposition.of(false, name)).isEqualTo("attachment; " + written);
    }

    private void answer(String verb, @Nullable String... headers) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest(verb, "/after-sale/evidence/e1");
        for (int i = 0; i < headers.length; i += 2) {
            if (headers[i + 1] != null) {
                request.addHeader(headers[i], headers[i + 1]);
            }
        }
        new Answer(request, response)
                .give(new Representation(
                        "\"t\"",
                        "video/mp4",
                        "a.mp4",
                        true,
                        Instant.parse("2026-11-24T11:00:00.750Z"),
                        10,
                        from -> new ByteArrayInputStream(
                                BYTES.substring((int) from).getBytes(StandardCharsets.US_ASCII))));
    }
}
