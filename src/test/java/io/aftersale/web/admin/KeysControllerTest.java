// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.apikey.ApiKeys;
import io.aftersale.apikey.KeyDesk;
import io.aftersale.apikey.KeyDigest;
import io.aftersale.platform.Permission;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class KeysControllerTest {

    private final MovedClock clock = new MovedClock("2026-11-24T11:00:00Z");
    private final Stores stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ExtendedModelMap model = new ExtendedModelMap();

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void theFormOffersAYearAndWhatRestAsksForAndTheReaderMayDo() {
        KeysView view = look(Permission.VIEW, Permission.POLICY, Permission.ERASE);

        assertThat(view.form().lastDay()).isEqualTo("2027-11-24");
        assertThat(view.form().permissions())
                .extracting(ProductFormView.Choice::value)
                .containsExactly("VIEW", "POLICY");
        assertThat(view.rows()).isEmpty();
        assertThat(view.secret()).isEmpty();
    }

    @Test
    void aMadeKeyIsShownOnceAndNotKeptByAnyCache() {
        String secret = make("Warehouse", List.of("VIEW"), "2026-12-31").secret();

        assertThat(stores.bean("apiKeys", ApiKeys.class)
                        .of(KeyDigest.of(secret))
                        .orElseThrow()
                        .permissions())
                .containsExactly(Permission.VIEW);
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(look(Permission.VIEW, Permission.POLICY).toString()).doesNotContain(secret);
    }

    @Test
    void theListSaysWhoMayWhatUntilWhen() {
        make("Warehouse", List.of("VIEW", "POLICY"), "2026-12-31");
        stores.bean("apiKeys", ApiKeys.class)
                .used(
                        new KeyDigest(stores.em()
                                .createQuery(
                                        "select k.sha256 from io.aftersale.apikey.store.ApiKeyImpl k", String.class)
                                .getSingleResult()),
                        LocalDate.of(2026, 11, 24));

        assertThat(look(Permission.POLICY).rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Warehouse");
            assertThat(row.permissions()).isEqualTo("Read coverage, deadlines and orders, Write product facts");
            assertThat(row.state()).isEqualTo("Holds");
            assertThat(row.lastDay()).isEqualTo("Thu 31 Dec 2026, 23:59 (Rome)");
            assertThat(row.made()).startsWith("by supervisor, ");
            assertThat(row.used()).isEqualTo("24 Nov 2026");
        });
    }

    @Test
    void nobodyGivesAwayWhatTheyMayNotDoThemselves() {
        KeysView view = make("Warehouse", List.of("HANDLE"), "2026-12-31");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(view.form().permissionsFault()).isEqualTo("Choose at least one.");
        assertThat(view.secret()).isEmpty();
        assertThat(view.rows()).isEmpty();
    }

    @Test
    void everyFaultIsToldAtItsFieldAndWhatWasTypedStays() {
        KeysView view = make("x".repeat(101), null, "2026-11-31");

        assertThat(view.form().name()).hasSize(101);
        assertThat(view.form().nameFault()).isEqualTo("Say who uses it, in at most 100 characters.");
        assertThat(view.form().permissionsFault()).isNotEmpty();
        assertThat(view.form().lastDayFault()).isNotEmpty();
    }

    @Test
    void aKeyIsTakenBackAndItsRowSaysByWhom() {
        make("Warehouse", List.of("VIEW"), "2026-12-31");
        String url = look(Permission.POLICY).rows().get(0).revokeUrl();

        assertThat(revoke(url)).isEqualTo("The key is revoked.");
        assertThat(revoke(url)).isEqualTo("That key opens nothing already.");
        assertThat(revoke("/after-sale/keys/x/revoke")).isEqualTo("That key opens nothing already.");

        KeysView.Row row = look(Permission.POLICY).rows().get(0);
        assertThat(row.holds()).isFalse();
        assertThat(row.state()).startsWith("Revoked by supervisor, ");
    }

    @Test
    void aKeyThatIsOverCannotBeTakenBack() {
        make("Warehouse", List.of("VIEW"), "2026-11-24");
        clock.moveTo("2026-11-24T23:00:00Z");

        assertThat(look(Permission.POLICY).rows()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo("Over");
            assertThat(row.holds()).isFalse();
        });
        assertThat(stores.bean("apiKeys", KeyDesk.class).all().get(0).key().expiresAt())
                .isEqualTo(Instant.parse("2026-11-24T23:00:00Z"));
    }

    private KeysView look(Permission... permissions) {
        assertThat(controller(permissions).keys(Locale.ENGLISH, model)).isEqualTo("aftersale/keys");
        return (KeysView) model.get("keys");
    }

    private KeysView make(String name, List<String> permissions, String lastDay) {
        controller(Permission.VIEW, Permission.POLICY)
                .make(name, permissions, lastDay, response, Locale.ENGLISH, model);
        return (KeysView) model.get("keys");
    }

    private String revoke(String url) {
        RedirectAttributesModelMap redirect = new RedirectAttributesModelMap();
        controller(Permission.POLICY).revoke(url.split("/")[3], Locale.ENGLISH, redirect);
        return (String) redirect.getFlashAttributes().get("aftersaleTold");
    }

    private KeysController controller(Permission... permissions) {
        return new KeysController(
                new Staff("supervisor", Set.of(permissions)),
                stores.bean("apiKeys", KeyDesk.class),
                clock,
                ZoneId.of("Europe/Rome"),
                Office.words(),
                (screen, shown) -> screen);
    }
}
