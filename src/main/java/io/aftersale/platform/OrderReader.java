// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads submitted orders; answers "none" for orders that do not exist or belong to somebody else. */
public interface OrderReader {

    Optional<PlacedOrder> ofShopper(String orderNumber, long customerId);

    /** For staff and machines: any submitted order, by the number that shoppers know. */
    Optional<PlacedOrder> byNumber(String orderNumber);

    /** For staff: any submitted order. */
    Optional<PlacedOrder> byId(long orderId);

    /** For staff and machines: those of these submitted orders that there are, in two statements for 500 of them. */
    List<PlacedOrder> byNumbers(Collection<String> orderNumbers);

    /** The same by their ids. */
    List<PlacedOrder> byIds(Collection<Long> orderIds);

    /** Shopper names and mail addresses of orders, for staff pages; ids without an order are absent. */
    Map<Long, Buyer> buyers(Collection<Long> orderIds);

    /** Who ordered. */
    record Buyer(String name, String email) {}
}
