// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfterSaleSettingsTest {

    private final Map<String, String> properties = new HashMap<>(Map.of(
            "aftersale.zone", "Europe/Rome",
            "aftersale.evidence.folder", "/var/lib/aftersale",
            "aftersale.support.email", "care@statues.example"));

    @Test
    void whatTheStoreDoesNotSayHasADefault() {
        properties.put("store.name", "passed over");

        AfterSaleSettings settings = AfterSaleSettings.of(properties);

        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Rome"));
        assertThat(settings.evidenceFolder()).isEqualTo(Path.of("/var/lib/aftersale"));
        assertThat(settings.supportEmail()).isEqualTo("care@statues.example");
        assertThat(settings.layout()).isEqualTo("layout/accountLayout");
        assertThat(settings.attributes())
                .isEqualTo(new AfterSaleSettings.AttributeNames(
                        "aftersale.stockOrigin", "aftersale.releaseDate", "aftersale.studio", "aftersale.marks"));
    }

    @Test
    void theStoreNamesItsOwnAttributes() {
        properties.put("aftersale.attribute.stockOrigin", " origin ");

        assertThat(AfterSaleSettings.of(properties).attributes().stockOrigin()).isEqualTo("origin");
    }

    @ParameterizedTest
    @CsvSource({
        "aftersale.zone, Rome, 'aftersale.zone must be a region id such as Europe/Rome, not \"Rome\"'",
        "aftersale.zone, '', 'aftersale.zone is required and must be a region id such as Europe/Rome'",
        "aftersale.zone, +02:00, 'aftersale.zone must be a region id such as Europe/Rome, not \"+02:00\"'",
        "aftersale.evidence.folder, media, 'aftersale.evidence.folder must be an absolute path, not \"media\"'",
        "aftersale.evidence.folder, '', 'aftersale.evidence.folder is required and must be an absolute path'",
        "aftersale.support.email, nobody, 'aftersale.support.email must be a mail address, not \"nobody\"'",
        "aftersale.layout, a b, 'aftersale.layout must be a template name, not \"a b\"'",
        "aftersale.zones, Europe/Rome, 'there is no property aftersale.zones'"
    })
    void aWrongPropertyNamesItselfAndWhatIsAllowed(String key, String value, String said) {
        properties.put(key, value);

        assertThatThrownBy(() -> AfterSaleSettings.of(properties))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("After-Sale cannot start: " + said);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThatThrownBy(() -> AfterSaleSettings.of(Map.of("aftersale.colour", "red")))
                .hasMessageContainingAll(
                        "there is no property aftersale.colour",
                        "aftersale.zone is required",
                        "aftersale.evidence.folder is required",
                        "aftersale.support.email is required");
    }
}
