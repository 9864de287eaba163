// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.platform.ShopperRequest;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.broadleafcommerce.common.web.BroadleafRequestContext;

/** The request that the platform keeps for the thread. */
public final class BroadleafShopperRequest implements ShopperRequest {

    @Override
    public Optional<String> field(String name) {
        return request().map(sent -> sent.getParameter(name));
    }

    @Override
    public String store() {
        return request()
                .map(sent -> {
                    String address = sent.getRequestURL().toString();
                    return address.substring(
                                    0, address.length() - sent.getRequestURI().length())
                            + sent.getContextPath();
                })
                .orElse("");
    }

    @Override
    public String link(String path) {
        String address = request().map(HttpServletRequest::getContextPath).orElse("") + path;
        return context()
                .map(BroadleafRequestContext::getResponse)
                .map(answer -> answer.encodeURL(address))
                .orElse(address);
    }

    private static Optional<HttpServletRequest> request() {
        return context().map(BroadleafRequestContext::getRequest);
    }

    private static Optional<BroadleafRequestContext> context() {
        return Optional.ofNullable(BroadleafRequestContext.getBroadleafRequestContext());
    }
}
