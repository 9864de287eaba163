// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import io.aftersale.apikey.ApiKeys;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import io.aftersale.whatif.WhatIf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The REST addresses over the stores, without a server. */
final class Rest implements AutoCloseable {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    final MovedClock clock = new MovedClock("2026-11-24T11:00:00Z");
    final Stores stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
    final ApiAnswers answers = new ApiAnswers(new Json());
    final PreviewController previews = new PreviewController(
            new WhatIf(stores.bean("policies", PolicyBook.class), stores.bean("calendars", Calendars.class), ROME),
            answers);

    /** Asks a preview with parameters written {@code name=value&name=value}. */
    Answer coverage(String query) {
        return answered(response -> previews.coverage(request("GET", "/coverage/preview", query), response));
    }

    Answer deadline(String query) {
        return answered(response -> previews.deadline(request("GET", "/deadline/preview", query), response));
    }

    KeyInterceptor interceptor() {
        return new KeyInterceptor(stores.bean("apiKeys", ApiKeys.class), answers, clock, ROME);
    }

    DeliveryService deliveries() {
        return stores.bean("deliveries", DeliveryService.class);
    }

    static MockHttpServletRequest request(String verb, String path, String query) {
        MockHttpServletRequest request = new MockHttpServletRequest(verb, "/api/after-sale/v1" + path);
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                request.addParameter(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return request;
    }

    static Answer answered(Call call) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            call.to(response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Answer(
                response.getStatus(),
                response.getContentType(),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        stores.close();
    }

    interface Call {
        void to(MockHttpServletResponse response) throws IOException;
    }

    record Answer(int status, String type, String body) {}
}
