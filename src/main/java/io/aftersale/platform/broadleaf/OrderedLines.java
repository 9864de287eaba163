// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import java.util.List;
import java.util.stream.Stream;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.order.domain.BundleOrderItem;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.GiftWrapOrderItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.jspecify.annotations.Nullable;

/** The statues behind the platform's order items: a bundle stands for its children (A44), gift wrap for nothing. */
final class OrderedLines {

    private OrderedLines() {}

    static List<DiscreteOrderItem> of(Order order) {
        return order.getOrderItems().stream().flatMap(item -> of(item).stream()).toList();
    }

    static List<DiscreteOrderItem> of(OrderItem item) {
        if (item instanceof BundleOrderItem bundle) {
            return List.copyOf(bundle.getDiscreteOrderItems());
        }
        return Stream.of(item)
                .filter(DiscreteOrderItem.class::isInstance)
                .filter(single -> !(single instanceof GiftWrapOrderItem))
                .map(DiscreteOrderItem.class::cast)
                .toList();
    }

    /** The statue's own product; a bundle's child names the bundle's instead. */
    static @Nullable Product product(DiscreteOrderItem line) {
        Sku sku = line.getSku();
        Product own = sku == null ? null : sku.getProduct();
        return own == null ? line.getProduct() : own;
    }

    /** The statue's name where it is one of a bundle; empty otherwise. */
    static String nameInBundle(DiscreteOrderItem line) {
        return line.getBundleOrderItem() == null ? "" : line.getName();
    }

    /** Units of the line; a child's own quantity is per bundle. */
    static int units(DiscreteOrderItem line) {
        BundleOrderItem bundle = line.getBundleOrderItem();
        return bundle == null ? line.getQuantity() : line.getQuantity() * bundle.getQuantity();
    }
}
