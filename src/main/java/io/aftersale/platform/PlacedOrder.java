// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import java.util.List;
import java.util.Optional;

/**
 * A submitted order as this module sees it; bundles are shown by their children (A44).
 *
 * @param number the shop's order number: guessable, never a capability
 */
public record PlacedOrder(long id, String number, long customerId, List<Line> lines) {

    public PlacedOrder {
        lines = List.copyOf(lines);
    }

    /** The full name of that line; empty where the order has none such. */
    public Optional<String> nameOf(long orderItemId) {
        return lines.stream()
                .filter(line -> line.orderItemId() == orderItemId)
                .map(Line::fullName)
                .findFirst();
    }

    /**
     * One statue line.
     *
     * @param bundle name of the bundle it came in; empty for a single line
     * @param productUrl path of the product page within the store; empty where there is none
     */
    public record Line(
            long orderItemId, long skuId, long productId, String name, String bundle, int quantity, String productUrl) {

        /** The statue's name, after its bundle's where it came in one. */
        public String fullName() {
            return bundle.isEmpty() ? name : bundle + " \u2013 " + name;
        }
    }
}
