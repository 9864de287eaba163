// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import org.jspecify.annotations.Nullable;

/**
 * One ordered statue (a bundle's child counts as its own line, A44).
 *
 * @param productId null only for lines without a product
 * @param skuId null only for lines without a SKU
 */
public record LineToFreeze(
        long orderItemId,
        long orderId,
        long customerId,
        int quantity,
        @Nullable Long skuId,
        @Nullable Long productId) {}
