// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

import io.aftersale.platform.CsrfTokens;
import io.aftersale.platform.CurrentShopper;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shopper 7 with order 1001, always logged in. */
final class OneShopper implements CurrentShopper, CsrfTokens, OrderReader {

    static final String TOKEN = "token";
    static final String ORDER_NUMBER = "1001";

    private static final PlacedOrder ORDER = new PlacedOrder(
            1, ORDER_NUMBER, 7, List.of(new PlacedOrder.Line(42, 42, 42, "Dragon", "", 1, "/statues/dragon")));

    @Override
    public Optional<Long> customerId() {
        return Optional.of(7L);
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public String parameterName() {
        return "csrfToken";
    }

    @Override
    public String current() {
        return TOKEN;
    }

    @Override
    public boolean matches(@Nullable String token) {
        return TOKEN.equals(token);
    }

    @Override
    public Optional<PlacedOrder> ofShopper(String orderNumber, long customerId) {
        return orderNumber.equals(ORDER_NUMBER) && customerId == 7 ? Optional.of(ORDER) : Optional.empty();
    }

    @Override
    public Optional<PlacedOrder> byNumber(String orderNumber) {
        return ofShopper(orderNumber, 7);
    }

    @Override
    public Optional<PlacedOrder> byId(long orderId) {
        return Optional.of(ORDER);
    }

    @Override
    public List<PlacedOrder> byNumbers(Collection<String> orderNumbers) {
        return List.of(ORDER);
    }

    @Override
    public List<PlacedOrder> byIds(Collection<Long> orderIds) {
        return List.of(ORDER);
    }

    @Override
    public Map<Long, Buyer> buyers(Collection<Long> orderIds) {
        return Map.of();
    }
}
