// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.KnownKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What no row leads to is removed: the rows that are asked must be all that lead to files. */
class EveryKeptFileIsKnownTest {

    @Test
    void theFilesOfDraftsAndReportsAreKnown() {
        try (ClaimDesks shop = new ClaimDesks()) {
            KeptMedia photo = shop.media(EvidenceKind.PHOTO, 10);
            String draft =
                    shop.shopper.draft(ClaimDesks.ORDER, "key", Locale.ITALY).getNumber();
            shop.shopper.attach(draft, ClaimDesks.SHOPPER, 42L, photo);

            assertThat(shop.stores.bean("knownKeys", KnownKeys.class).among(List.of("nobodys", photo.storeKey())))
                    .containsExactly(photo.storeKey());
        }
    }

    /** Whoever adds such a column adds a {@link KnownKeys} that reads it to {@code aftersaleKnownKeys}, or loses its files. */
    @Test
    void noOtherColumnHoldsKeysOfFiles() throws IOException {
        List<String> columns =
                Files.readAllLines(Path.of("META-INF", "aftersale", "sql", "aftersale-schema.sql")).stream()
                        .map(String::strip)
                        .filter(line -> line.matches("\\w*(STORE|COPY|FILE|PICTURE|PREVIEW)_?KEY\\b.*"))
                        .toList();

        assertThat(columns).containsExactly("STORE_KEY VARCHAR(64) NOT NULL,", "STORE_KEY VARCHAR(48) NOT NULL,");
    }
}
