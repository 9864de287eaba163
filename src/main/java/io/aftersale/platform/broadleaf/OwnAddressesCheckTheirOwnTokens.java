// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.common.security.handler.CsrfFilter;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Takes this module's addresses out of the platform's token filter, which looks at POST only and answers 500:
 * {@code AccessInterceptor} checks every writing verb on them instead, and the REST addresses honour no cookie.
 */
public final class OwnAddressesCheckTheirOwnTokens implements BeanPostProcessor {

    private static final List<String> OURS =
            List.of("/after-sale", "/after-sale/**", "/account/after-sale/**", "/api/after-sale/**");

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof CsrfFilter filter) {
            List<String> excluded = new ArrayList<>(OURS);
            if (filter.getExcludedRequestPatterns() != null) {
                excluded.addAll(filter.getExcludedRequestPatterns());
            }
            filter.setExcludedRequestPatterns(excluded);
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean;
    }
}
