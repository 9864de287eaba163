// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.platform.CsrfTokens;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.security.service.ExploitProtectionService;
import org.jspecify.annotations.Nullable;

/** The platform's own session token, so that a store's forms and ours carry the same. */
public final class BroadleafCsrfTokens implements CsrfTokens {

    private final ExploitProtectionService protection;

    public BroadleafCsrfTokens(ExploitProtectionService protection) {
        this.protection = protection;
    }

    @Override
    public String parameterName() {
        return protection.getCsrfTokenParameter();
    }

    @Override
    public String current() {
        try {
            return protection.getCSRFToken();
        } catch (ServiceException noRandomness) {
            throw new IllegalStateException(noRandomness);
        }
    }

    @Override
    public boolean matches(@Nullable String token) {
        try {
            protection.compareToken(token);
            return true;
        } catch (ServiceException differs) {
            return false;
        }
    }
}
