// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

import java.time.ZoneId;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.springframework.web.servlet.handler.HandlerInterceptorAdapter;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts {@link Shop} where every template finds it, whichever controller draws the page. */
public final class ShopInterceptor extends HandlerInterceptorAdapter {

    private final CatalogService catalog;
    private final ZoneId zone;

    /** @param zone the zone the shop writes its days in, such as {@code Europe/Rome} */
    public ShopInterceptor(CatalogService catalog, String zone) {
        this.catalog = catalog;
        this.zone = ZoneId.of(zone);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("shop", new Shop(catalog, RequestContextUtils.getLocale(request), zone));
        return true;
    }
}
