// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Some orders by their numbers, of nobody in particular. */
record OrdersInMemory(Map<String, PlacedOrder> orders) implements OrderReader {

    @Override
    public Optional<PlacedOrder> ofShopper(String orderNumber, long customerId) {
        return Optional.empty();
    }

    @Override
    public Optional<PlacedOrder> byNumber(String orderNumber) {
        return Optional.ofNullable(orders.get(orderNumber));
    }

    @Override
    public Optional<PlacedOrder> byId(long orderId) {
        return byIds(List.of(orderId)).stream().findFirst();
    }

    @Override
    public List<PlacedOrder> byNumbers(Collection<String> orderNumbers) {
        return orders.values().stream()
                .filter(order -> orderNumbers.contains(order.number()))
                .toList();
    }

    @Override
    public List<PlacedOrder> byIds(Collection<Long> orderIds) {
        return orders.values().stream()
                .filter(order -> orderIds.contains(order.id()))
                .toList();
    }

    @Override
    public Map<Long, Buyer> buyers(Collection<Long> orderIds) {
        return Map.of();
    }
}
