// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.aftersale.platform.CsrfTokens;
import io.aftersale.platform.CurrentShopper;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

class AccessInterceptorTest {

    private static final String DECIDE = "/after-sale/claims/AS-0123ABCD/decide";

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final Set<Permission> held = EnumSet.noneOf(Permission.class);
    private Optional<Long> customer = Optional.empty();

    @Test
    void staffWithThePermissionMayRead() {
        held.add(Permission.VIEW);

        assertThat(admin(request("GET", "/after-sale"))).isTrue();
    }

    @Test
    void staffWithoutThePermissionMayNotRead() {
        held.addAll(EnumSet.complementOf(EnumSet.of(Permission.VIEW)));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> admin(request("GET", "/after-sale")));
    }

    @Test
    void aViewerMayNotDecideEvenWithAToken() {
        held.add(Permission.VIEW);
        MockHttpServletRequest request = request("POST", DECIDE);
        request.setParameter("token", "right");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> admin(request));
    }

    @Test
    void anAddressOutsideTheTableIsNoAddress() {
        held.addAll(EnumSet.allOf(Permission.class));

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> admin(request("GET", "/after-sale/studios")))
                .satisfies(denied -> assertThat(denied.ground()).isEqualTo(NotAllowed.Ground.NO_SUCH_ADDRESS));
    }

    @Test
    void thePathIsReadAsItWasSent() {
        held.addAll(EnumSet.allOf(Permission.class));

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> admin(request("GET", "/after-sale/assets/%2e%2e/claims/AS-0123ABCD")));
    }

    @Test
    void writingWithoutATokenIsTurnedAway() {
        held.add(Permission.HANDLE);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> admin(request("POST", DECIDE)))
                .satisfies(denied -> assertThat(denied.ground()).isEqualTo(NotAllowed.Ground.FORGED_OR_EXPIRED));
    }

    @Test
    void writingWithAWrongTokenIsTurnedAway() {
        held.add(Permission.HANDLE);
        MockHttpServletRequest request = request("POST", DECIDE);
        request.setParameter("token", "wrong");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> admin(request));
    }

    @Test
    void writingWithTheTokenIsLetThrough() {
        held.add(Permission.HANDLE);
        MockHttpServletRequest request = request("POST", DECIDE);
        request.setParameter("token", "right");

        assertThat(admin(request)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void otherWritingVerbsHaveNoAddressHere(String verb) {
        held.addAll(EnumSet.allOf(Permission.class));
        MockHttpServletRequest request = request(verb, DECIDE);
        request.setParameter("token", "right");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> admin(request));
    }

    @Test
    void assetsAreForEverybody() {
        assertThat(admin(request("GET", "/after-sale/assets/aftersale-admin.css")))
                .isTrue();
    }

    @Test
    void visitorsMayNotReadShoppersPages() {
        MockHttpServletRequest page = request("GET", "/account/after-sale/claims");
        page.addHeader("Accept", "text/html,application/xhtml+xml");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> site(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/avif,*/*;q=0.8", "*/*", "application/json"})
    void whatIsNoPageIsToldThatNobodyIsSignedIn(String accept) {
        MockHttpServletRequest picture = request("GET", "/after-sale/evidence/00112233445566778899aabbccddeeff");
        picture.addHeader("Accept", accept);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> site(picture))
                .satisfies(denied -> assertThat(denied.ground()).isEqualTo(NotAllowed.Ground.NO_SESSION));
    }

    @Test
    void shoppersMayReadTheirPagesAndWriteWithAToken() {
        customer = Optional.of(7L);
        MockHttpServletRequest withdrawal = request("POST", "/account/after-sale/claims/AS-0123ABCD/withdraw");
        withdrawal.setParameter("token", "right");

        assertThat(site(request("GET", "/account/after-sale/claims"))).isTrue();
        assertThat(site(withdrawal)).isTrue();
    }

    @Test
    void privatePagesAreKeptByNoCacheFramedByNobodyAndTellNobodyTheirAddress() {
        customer = Optional.of(7L);

        site(request("GET", "/account/after-sale/claims"));

        assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-store");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void assetsMayBeCached() {
        admin(request("GET", "/after-sale/assets/aftersale-admin.css"));

        assertThat(response.getHeader("Cache-Control")).isNull();
    }

    private boolean admin(MockHttpServletRequest request) {
        return AccessInterceptor.ofAdmin(shopper(), staff(), new Tokens()).preHandle(request, response, this);
    }

    private boolean site(MockHttpServletRequest request) {
        return AccessInterceptor.ofSite(shopper(), staff(), new Tokens()).preHandle(request, response, this);
    }

    private static MockHttpServletRequest request(String verb, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(verb, "/admin" + path);
        request.setContextPath("/admin");
        return request;
    }

    private CurrentStaff staff() {
        return new CurrentStaff() {
            @Override
            public String login() {
                return "agent";
            }

            @Override
            public boolean may(Permission permission) {
                return held.contains(permission);
            }
        };
    }

    private CurrentShopper shopper() {
        return new CurrentShopper() {
            @Override
            public Optional<Long> customerId() {
                return customer;
            }

            @Override
            public Locale locale() {
                return Locale.ENGLISH;
            }
        };
    }

    private static final class Tokens implements CsrfTokens {

        @Override
        public String parameterName() {
            return "token";
        }

        @Override
        public String current() {
            return "right";
        }

        @Override
        public boolean matches(String token) {
            return current().equals(token);
        }
    }
}
