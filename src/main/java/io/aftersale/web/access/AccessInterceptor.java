// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.access;

import io.aftersale.platform.CsrfTokens;
import io.aftersale.platform.CurrentShopper;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import java.util.List;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Stands before every handler of ours; the platform turns its denials into the login page or 403. */
public final class AccessInterceptor implements HandlerInterceptor {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final List<AccessTable.Row> table;
    private final CurrentShopper shopper;
    private final CurrentStaff staff;
    private final CsrfTokens tokens;

    private AccessInterceptor(
            List<AccessTable.Row> table, CurrentShopper shopper, CurrentStaff staff, CsrfTokens tokens) {
        this.table = table;
        this.shopper = shopper;
        this.staff = staff;
        this.tokens = tokens;
    }

    public static AccessInterceptor ofSite(CurrentShopper shopper, CurrentStaff staff, CsrfTokens tokens) {
        return new AccessInterceptor(AccessTable.SITE, shopper, staff, tokens);
    }

    public static AccessInterceptor ofAdmin(CurrentShopper shopper, CurrentStaff staff, CsrfTokens tokens) {
        return new AccessInterceptor(AccessTable.ADMIN, shopper, staff, tokens);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        AccessTable.Row row = AccessTable.find(table, request.getMethod(), path)
                .orElseThrow(() -> new NotAllowed(NotAllowed.Ground.NO_SUCH_ADDRESS));
        if (row.who() != AccessTable.Who.ANYONE) {
            keepPrivate(response);
        }
        if (!mayCall(row)) {
            if (row.who() == AccessTable.Who.SHOPPER && !asksForAPage(request)) {
                throw new NotAllowed(NotAllowed.Ground.NO_SESSION);
            }
            throw new AccessDeniedException("not for this visitor");
        }
        if (!SAFE.contains(request.getMethod()) && !tokens.matches(request.getParameter(tokens.parameterName()))) {
            throw new NotAllowed(NotAllowed.Ground.FORGED_OR_EXPIRED);
        }
        return true;
    }

    /** Nobody's cache keeps it, no other site frames it, and no other site learns its address, which may hold the token. */
    private static void keepPrivate(HttpServletResponse response) {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
    }

    private static boolean asksForAPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private boolean mayCall(AccessTable.Row row) {
        return switch (row.who()) {
            case ANYONE -> true;
            case KEY -> false;
            case SHOPPER -> shopper.customerId().isPresent();
            case STAFF -> {
                Permission permission = row.permission();
                yield permission != null && staff.may(permission);
            }
        };
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {}

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception error) {}
}
