// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The admin user of Spring Security's context. */
public final class BroadleafCurrentStaff implements CurrentStaff {

    @Override
    public String login() {
        return authentication().map(Authentication::getName).orElse("");
    }

    @Override
    public boolean may(Permission permission) {
        return authentication().filter(Authentication::isAuthenticated).stream()
                .flatMap(known -> known.getAuthorities().stream())
                .anyMatch(granted -> permission.authority().equals(granted.getAuthority()));
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }
}
