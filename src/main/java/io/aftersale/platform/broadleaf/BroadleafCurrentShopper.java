// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.platform.CurrentShopper;
import java.util.Locale;
import java.util.Optional;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.web.core.CustomerState;

/** The customer of the platform's request state; who is only remembered by a cookie does not count as logged in. */
public final class BroadleafCurrentShopper implements CurrentShopper {

    @Override
    public Optional<Long> customerId() {
        return Optional.ofNullable(CustomerState.getCustomer())
                .filter(Customer::isLoggedIn)
                .map(Customer::getId);
    }

    @Override
    public Locale locale() {
        BroadleafRequestContext context = BroadleafRequestContext.getBroadleafRequestContext();
        return context == null || context.getLocale() == null ? Locale.ENGLISH : context.getJavaLocale();
    }
}
