// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Each property with its default and what is allowed; the reference page lists the same. */
public enum SettingsProperty {
    ZONE(
            "aftersale.zone",
            "",
            "a region id such as Europe/Rome",
            value -> ZoneId.getAvailableZoneIds().contains(value)),
    EVIDENCE_FOLDER("aftersale.evidence.folder", "", "an absolute path", SettingsProperty::isAbsolute),
    SUPPORT_EMAIL("aftersale.support.email", "", "a mail address", value -> value.matches("[^@\\s]+@[^@\\s]+")),
    LAYOUT("aftersale.layout", "layout/accountLayout", "a template name", SettingsProperty::isName),
    STOCK_ORIGIN(
            "aftersale.attribute.stockOrigin", "aftersale.stockOrigin", "an attribute name", SettingsProperty::isName),
    RELEASE_DATE(
            "aftersale.attribute.releaseDate", "aftersale.releaseDate", "an attribute name", SettingsProperty::isName),
    STUDIO("aftersale.attribute.studio", "aftersale.studio", "an attribute name", SettingsProperty::isName),
    MARKS("aftersale.attribute.marks", "aftersale.marks", "an attribute name", SettingsProperty::isName);

    static final String PREFIX = "aftersale.";

    private final String key;
    private final String standard;
    private final String allowed;

    @SuppressWarnings("ImmutableEnumChecker") // stateless
    private final Predicate<String> fits;

    SettingsProperty(String key, String standard, String allowed, Predicate<String> fits) {
        this.key = key;
        this.standard = standard;
        this.allowed = allowed;
        this.fits = fits;
    }

    public String key() {
        return key;
    }

    /** The default; empty where the store must say. */
    public String standard() {
        return standard;
    }

    /** What a value must be, in words. */
    public String allowed() {
        return allowed;
    }

    Optional<String> faultOf(String value) {
        if (fits.test(value)) {
            return Optional.empty();
        }
        return Optional.of(
                value.isEmpty()
                        ? key + " is required and must be " + allowed
                        : key + " must be " + allowed + ", not \"" + value + "\"");
    }

    static Optional<SettingsProperty> named(String key) {
        return Arrays.stream(values())
                .filter(property -> property.key.equals(key))
                .findFirst();
    }

    private static boolean isAbsolute(String value) {
        try {
            return !value.isEmpty() && Path.of(value).isAbsolute();
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private static boolean isName(String value) {
        return value.matches("[\\w./-]+");
    }

    /** Checked values. */
    interface Values {
        String of(SettingsProperty property);
    }
}
