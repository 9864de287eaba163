// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BroadleafShopperRequestTest {

    private final BroadleafShopperRequest request = new BroadleafShopperRequest();

    @AfterEach
    void forget() {
        BroadleafRequestContext.setBroadleafRequestContext(null);
    }

    @Test
    void aLinkStandsUnderTheStoresPathAndKeepsTheSessionOfABrowserWithoutCookies() {
        MockHttpServletRequest sent = new MockHttpServletRequest();
        sent.setContextPath("/shop");
        BroadleafRequestContext context = new BroadleafRequestContext();
        context.setRequest(sent);
        context.setResponse(new MockHttpServletResponse() {
            @Override
            public String encodeURL(String url) {
                return url + ";jsessionid=1";
            }
        });
        BroadleafRequestContext.setBroadleafRequestContext(context);

        assertThat(request.link("/account")).isEqualTo("/shop/account;jsessionid=1");
    }

    @Test
    void outsideOfRequestsALinkIsThePath() {
        assertThat(request.link("/account")).isEqualTo("/account");
    }
}
