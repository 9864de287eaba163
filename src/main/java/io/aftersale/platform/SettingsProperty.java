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
    EVIDENCE_STORE("aftersale.evidence.store", "folder", "one of folder, s3", value -> value.matches("folder|s3")),
    S3_BUCKET(
            "aftersale.evidence.s3.bucket",
            "",
            "empty, or a bucket name",
            value -> value.matches("|[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")),
    S3_REGION(
            "aftersale.evidence.s3.region",
            "",
            "empty, or a region such as eu-south-1",
            value -> value.matches("|[a-z0-9-]{1,40}")),
    S3_ENDPOINT(
            "aftersale.evidence.s3.endpoint",
            "",
            "empty, or an address such as https://s3.example.com",
            SettingsProperty::isEmptyOrAddress),
    S3_PATH_STYLE("aftersale.evidence.s3.pathStyle", "false", "one of true, false", SettingsProperty::isTrueOrFalse),
    S3_PREFIX(
            "aftersale.evidence.s3.prefix",
            "aftersale/",
            "empty, or names that each end with /",
            value -> value.matches("([\\w.-]+/)*")),
    S3_ACCESS_KEY("aftersale.evidence.s3.accessKey", "", "empty, or an access key", value -> true),
    S3_SECRET_KEY("aftersale.evidence.s3.secretKey", "", "empty, or the secret key", value -> true),
    SCAN_HOST("aftersale.scan.host", "", "empty, or the name of a host", value -> value.matches("|[\\w.:-]+")),
    SCAN_PORT("aftersale.scan.port", "3310", "a whole number from 1 to 65535", value -> isFromOneTo(65_535, value)),
    SCAN_MEGABYTES(
            "aftersale.scan.megabytes", "100", "a whole number from 1 to 4096", value -> isFromOneTo(4096, value)),
    SCAN_SECONDS("aftersale.scan.seconds", "120", "a whole number from 1 to 3600", value -> isFromOneTo(3600, value)),
    SCAN_LET_GO("aftersale.scan.letGo", "false", "one of true, false", SettingsProperty::isTrueOrFalse),
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

    /** The default; empty where the store must say, or need not. */
    public String standard() {
        return standard;
    }

    /** Whether the start stops without it. */
    public boolean isRequired() {
        return !fits.test(standard);
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

    private static boolean isEmptyOrAddress(String value) {
        return value.isEmpty() || value.matches("https?://[\\w.:\\[\\]-]+/?");
    }

    private static boolean isTrueOrFalse(String value) {
        return value.equals("true") || value.equals("false");
    }

    private static boolean isFromOneTo(int most, String value) {
        return value.matches("[1-9]\\d{0,8}") && Integer.parseInt(value) <= most;
    }

    private static boolean isName(String value) {
        return value.matches("[\\w./-]+");
    }

    /** Checked values. */
    interface Values {
        String of(SettingsProperty property);
    }
}
