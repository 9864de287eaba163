// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.platform.Permission;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTableTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /after-sale, VIEW",
        "HEAD, /after-sale, VIEW",
        "GET, /after-sale/claims/AS-0123ABCD, VIEW",
        "POST, /after-sale/claims/AS-0123ABCD/decide, HANDLE",
        "GET, /after-sale/deliveries, VIEW",
        "POST, /after-sale/deliveries, HANDLE",
        "GET, /after-sale/evidence/0f3a, VIEW",
        "HEAD, /after-sale/evidence/0f3a, VIEW",
        "GET, /after-sale/preview, VIEW",
        "GET, /after-sale/backfill, POLICY",
        "POST, /after-sale/backfill, POLICY",
        "GET, /after-sale/products, POLICY",
        "GET, /after-sale/products/export, POLICY",
        "POST, /after-sale/products/import, POLICY",
        "POST, /after-sale/products/confirm, POLICY",
        "GET, /after-sale/products/12, POLICY",
        "POST, /after-sale/products/12, POLICY"
    })
    void eachBackOfficeAddressAsksForItsPermission(String verb, String path, Permission permission) {
        assertThat(AccessTable.find(AccessTable.ADMIN, verb, path)).hasValueSatisfying(row -> {
            assertThat(row.who()).isEqualTo(AccessTable.Who.STAFF);
            assertThat(row.permission()).isEqualTo(permission);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /after-sale/assets/aftersale.css, ANYONE",
        "GET, /account/after-sale/report, SHOPPER",
        "POST, /account/after-sale/report, SHOPPER",
        "GET, /account/after-sale/claims, SHOPPER",
        "HEAD, /account/after-sale/claims/AS-0123ABCD, SHOPPER",
        "POST, /account/after-sale/claims/AS-0123ABCD/withdraw, SHOPPER",
        "POST, /account/after-sale/claims/AS-0123ABCD/appeal, SHOPPER",
        "GET, /after-sale/evidence/0f3a, SHOPPER"
    })
    void eachStorefrontAddressSaysWhoMayCallIt(String verb, String path, AccessTable.Who who) {
        assertThat(AccessTable.find(AccessTable.SITE, verb, path))
                .map(AccessTable.Row::who)
                .hasValue(who);
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/after-sale/v1/coverage/preview, VIEW", "HEAD, /api/after-sale/v1/deadline/preview, VIEW"})
    void eachRestAddressAsksForItsPermission(String verb, String path, Permission permission) {
        assertThat(AccessTable.find(AccessTable.API, verb, path)).hasValueSatisfying(row -> {
            assertThat(row.who()).isEqualTo(AccessTable.Who.KEY);
            assertThat(row.permission()).isEqualTo(permission);
        });
    }

    @ParameterizedTest
    @FieldSource("io.aftersale.web.access.AccessTable#ADMIN")
    void staffRowsHaveAPermissionAndOnlyAssetsAreOpen(AccessTable.Row row) {
        assertThat(row.permission() != null).isEqualTo(row.who() == AccessTable.Who.STAFF);
        assertThat(row.who() == AccessTable.Who.ANYONE).isEqualTo(row.address().equals("/after-sale/assets/**"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /after-sale",
        "PUT, /after-sale/claims/AS-0123ABCD",
        "GET, /after-sale/claims/AS-0123ABCD/decide",
        "DELETE, /after-sale/evidence/0f3a",
        "POST, /after-sale/assets/aftersale-admin.css",
        "OPTIONS, /after-sale",
        "TRACE, /after-sale",
        "get, /after-sale"
    })
    void anotherVerbIsDenied(String verb, String path) {
        assertThat(AccessTable.find(AccessTable.ADMIN, verb, path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/after-sale/claims", "/after-sale/studios", "/after-sale/claims/AS-1/other", "/", ""})
    void anUnknownAddressIsDenied(String path) {
        assertThat(AccessTable.find(AccessTable.ADMIN, "GET", path)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("disguised")
    void aDisguisedAddressIsDenied(String path) {
        assertThat(AccessTable.find(AccessTable.ADMIN, "GET", path)).isEmpty();
        assertThat(AccessTable.find(AccessTable.SITE, "GET", path)).isEmpty();
        assertThat(AccessTable.find(AccessTable.API, "GET", path)).isEmpty();
        assertThat(AccessTable.verbs(AccessTable.ADMIN, path)).isEmpty();
    }

    static Stream<String> disguised() {
        return Stream.of(
                "//after-sale",
                "/after-sale/",
                "/after-sale//claims/AS-1",
                "/after-sale/claims/AS-1/",
                "/after-sale;x=y",
                "/after-sale;x=y/claims/AS-1",
                "/after-sale/claims/AS-1;x=y",
                "/after-sale.html",
                "/after-sale/claims/AS-1.html",
                "/after%2Dsale",
                "/after-sale%2Fclaims%2FAS-1",
                "/after-sale/claims/%2e%2e",
                "/after-sale/claims/..",
                "/after-sale/./claims/AS-1",
                "/after-sale/assets/../claims/AS-1",
                "/after-sale/assets/%2e%2e/claims/AS-1",
                "/after-sale/assets/..%2fclaims/AS-1",
                "/after-sale/assets/..;/claims/AS-1",
                "/after-sale/evidence/0f3a%00",
                "/after-sale\\claims\\AS-1",
                "/AFTER-SALE");
    }
}
