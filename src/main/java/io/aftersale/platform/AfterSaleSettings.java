// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The module's properties, read and checked once at start.
 *
 * @param zone the store's zone ({@code aftersale.zone}); the server's own is never used
 * @param evidenceFolder where media is kept ({@code aftersale.evidence.folder}), absolute, outside every web root
 * @param supportEmail shown with each refusal ({@code aftersale.support.email})
 * @param layout the theme's page frame for our pages ({@code aftersale.layout})
 * @param attributes names of the merchant's product attributes
 * @param evidence where media is kept and who scans it
 */
public record AfterSaleSettings(
        ZoneId zone,
        Path evidenceFolder,
        String supportEmail,
        String layout,
        AttributeNames attributes,
        EvidenceSettings evidence) {

    /**
     * Reads the properties that begin with {@code aftersale.}; others are passed over.
     *
     * @throws IllegalStateException naming every unknown, missing or wrong property and what is allowed
     */
    public static AfterSaleSettings of(Map<String, String> properties) {
        List<String> faults = new ArrayList<>();
        properties.keySet().stream()
                .filter(key -> key.startsWith(SettingsProperty.PREFIX))
                .filter(key -> SettingsProperty.named(key).isEmpty())
                .sorted()
                .forEach(key -> faults.add("there is no property " + key));
        Map<SettingsProperty, String> values = new EnumMap<>(SettingsProperty.class);
        Arrays.stream(SettingsProperty.values()).forEach(property -> {
            String value =
                    properties.getOrDefault(property.key(), property.standard()).strip();
            property.faultOf(value).ifPresent(faults::add);
            values.put(property, value);
        });
        faults.addAll(EvidenceSettings.faults(property -> values.getOrDefault(property, property.standard())));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("After-Sale cannot start: " + String.join("; ", faults));
        }
        return of(property -> values.getOrDefault(property, property.standard()));
    }

    private static AfterSaleSettings of(SettingsProperty.Values values) {
        return new AfterSaleSettings(
                ZoneId.of(values.of(SettingsProperty.ZONE)),
                Path.of(values.of(SettingsProperty.EVIDENCE_FOLDER)),
                values.of(SettingsProperty.SUPPORT_EMAIL),
                values.of(SettingsProperty.LAYOUT),
                new AttributeNames(
                        values.of(SettingsProperty.STOCK_ORIGIN),
                        values.of(SettingsProperty.RELEASE_DATE),
                        values.of(SettingsProperty.STUDIO),
                        values.of(SettingsProperty.MARKS)),
                EvidenceSettings.of(values));
    }

    /** Names of the product and SKU attributes that hold the merchant's facts. */
    public record AttributeNames(String stockOrigin, String releaseDate, String studio, String marks) {

        /** Beside the marks: why there is no after-sale service. */
        public String exclusionReason() {
            return marks + "Reason";
        }

        /** Beside the marks: who said so. */
        public String excludedBy() {
            return marks + "By";
        }
    }
}
