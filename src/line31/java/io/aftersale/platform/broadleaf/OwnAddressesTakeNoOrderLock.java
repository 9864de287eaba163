// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.core.web.order.security.CartStateFilter;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Takes this module's addresses out of the platform's lock over the cart, which each POST holds to its end:
 * an upload of minutes would stop the shopper's cart, and nothing of ours touches a cart.
 */
public final class OwnAddressesTakeNoOrderLock implements BeanPostProcessor {

    private static final List<String> OURS = List.of("/after-sale/**", "/account/after-sale/**");

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof CartStateFilter filter) {
            List<String> excluded = new ArrayList<>(OURS);
            if (filter.getExcludedOrderLockRequestPatterns() != null) {
                excluded.addAll(filter.getExcludedOrderLockRequestPatterns());
            }
            filter.setExcludedOrderLockRequestPatterns(excluded);
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean;
    }
}
