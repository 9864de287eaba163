// SPDX-License-Identifier: Apache-2.0
package io.aftersale.apikey.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.apikey.ApiKey;
import io.aftersale.apikey.ApiKeys;
import io.aftersale.apikey.KeyDesk;
import io.aftersale.apikey.KeyDigest;
import io.aftersale.apikey.KnownKey;
import io.aftersale.apikey.WantedKey;
import io.aftersale.platform.Permission;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeyDeskTest {

    private final MovedClock clock = new MovedClock("2026-11-24T11:00:00Z");
    private final Stores stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
    private final KeyDesk desk = stores.bean("apiKeys", KeyDesk.class);
    private final ApiKeys keys = stores.bean("apiKeys", ApiKeys.class);

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void aMadeKeyOpensUntilTheEndOfItsLastDayAndOnlyItsDigestIsKept() {
        String secret = desk.make(wanted("2026-12-31"), "supervisor");

        ApiKey key = keys.of(KeyDigest.of(secret)).orElseThrow();
        assertThat(key.name()).isEqualTo("Warehouse");
        assertThat(key.permissions()).containsExactlyInAnyOrder(Permission.VIEW, Permission.HANDLE);
        assertThat(key.holdsAt(Instant.parse("2026-12-31T22:59:59.999Z"))).isTrue();
        assertThat(key.holdsAt(Instant.parse("2026-12-31T23:00:00Z"))).isFalse();
        assertThat(desk.all().toString()).doesNotContain(secret);
    }

    @Test
    void whoMadeItAndWhenIsKept() {
        desk.make(wanted("2026-12-31"), "supervisor");

        assertThat(desk.all()).singleElement().satisfies(known -> {
            assertThat(known.madeBy()).isEqualTo("supervisor");
            assertThat(known.madeAt()).isEqualTo(Instant.parse("2026-11-24T11:00:00Z"));
            assertThat(known.revokedBy()).isNull();
            assertThat(known.lastUsedOn()).isNull();
        });
    }

    @Test
    void theNewestStandFirst() {
        desk.make(wanted("2026-12-30"), "supervisor");
        clock.moveTo("2026-11-25T11:00:00Z");
        desk.make(wanted("2026-12-31"), "admin");

        assertThat(desk.all()).extracting(KnownKey::madeBy).containsExactly("admin", "supervisor");
    }

    @Test
    void aKeyIsTakenBackOnceAndForGood() {
        String secret = desk.make(wanted("2026-12-31"), "supervisor");
        long id = desk.all().get(0).id();

        assertThat(desk.revoke(id, "admin")).isTrue();
        assertThat(desk.revoke(id, "supervisor")).isFalse();
        assertThat(desk.revoke(id + 1, "supervisor")).isFalse();
        assertThat(keys.of(KeyDigest.of(secret)).orElseThrow().holdsAt(Instant.parse("2026-11-24T11:00:00Z")))
                .isFalse();
        assertThat(desk.all().get(0).revokedBy()).isEqualTo("admin");
    }

    @Test
    void theLastDayOfUseOnlyMovesForward() {
        KeyDigest digest = KeyDigest.of(desk.make(wanted("2026-12-31"), "supervisor"));

        keys.used(digest, LocalDate.of(2026, 11, 24));
        keys.used(digest, LocalDate.of(2026, 11, 23));

        assertThat(desk.all().get(0).lastUsedOn()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void aKeyWithFaultsIsNotMade() {
        assertThatThrownBy(() -> desk.make(wanted("2026-11-23"), "supervisor"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.make(new WantedKey("Warehouse", Set.of(Permission.VIEW), null), "supervisor"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(desk.all()).isEmpty();
    }

    private static WantedKey wanted(String lastDay) {
        return new WantedKey("Warehouse", Set.of(Permission.VIEW, Permission.HANDLE), LocalDate.parse(lastDay));
    }
}
