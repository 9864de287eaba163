// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
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
        "aftersale.evidence.store, S3, 'aftersale.evidence.store must be one of folder, s3, not \"S3\"'",
        "aftersale.evidence.s3.bucket, My Bucket, 'aftersale.evidence.s3.bucket must be empty, or a bucket name, not \"My Bucket\"'",
        "aftersale.evidence.s3.endpoint, s3.example.com, 'aftersale.evidence.s3.endpoint must be empty, or an address such as https://s3.example.com, not \"s3.example.com\"'",
        "aftersale.evidence.s3.pathStyle, yes, 'aftersale.evidence.s3.pathStyle must be one of true, false, not \"yes\"'",
        "aftersale.evidence.s3.prefix, /a, 'aftersale.evidence.s3.prefix must be empty, or names that each end with /, not \"/a\"'",
        "aftersale.evidence.s3.secretKey, resin, 'aftersale.evidence.s3.accessKey and aftersale.evidence.s3.secretKey go together: give both or none'",
        "aftersale.scan.host, a host, 'aftersale.scan.host must be empty, or the name of a host, not \"a host\"'",
        "aftersale.scan.port, 65536, 'aftersale.scan.port must be a whole number from 1 to 65535, not \"65536\"'",
        "aftersale.scan.megabytes, 0, 'aftersale.scan.megabytes must be a whole number from 1 to 4096, not \"0\"'",
        "aftersale.scan.letGo, yes, 'aftersale.scan.letGo must be one of true, false, not \"yes\"'",
        "aftersale.scan.seconds, soon, 'aftersale.scan.seconds must be a whole number from 1 to 3600, not \"soon\"'",
        "aftersale.zones, Europe/Rome, 'there is no property aftersale.zones'"
    })
    void aWrongPropertyNamesItselfAndWhatIsAllowed(String key, String value, String said) {
        properties.put(key, value);

        assertThatThrownBy(() -> AfterSaleSettings.of(properties))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("After-Sale cannot start: " + said);
    }

    @Test
    void evidenceIsKeptInTheFolderAndNotScannedUnlessTheStoreSaysSo() {
        EvidenceSettings evidence = AfterSaleSettings.of(properties).evidence();

        assertThat(evidence.inS3()).isFalse();
        assertThat(evidence.s3()).isEqualTo(new EvidenceSettings.Bucket("", "", "", false, "aftersale/", "", ""));
        assertThat(evidence.letGo()).isFalse();
        assertThat(evidence.clamd()).isEqualTo(new EvidenceSettings.Clamd("", 3310, 100L << 20, Duration.ofMinutes(2)));
        assertThat(evidence.clamd().isOn()).isFalse();
    }

    @Test
    void aBucketIsNamedByItsPropertiesAndNeverPrintedWithItsKeys() {
        properties.putAll(Map.of(
                "aftersale.evidence.store", "s3",
                "aftersale.evidence.s3.bucket", "statues",
                "aftersale.evidence.s3.region", "eu-south-1",
                "aftersale.evidence.s3.endpoint", "https://s3.example.com:9000",
                "aftersale.evidence.s3.pathStyle", "true",
                "aftersale.evidence.s3.prefix", "shop/",
                "aftersale.evidence.s3.accessKey", "key",
                "aftersale.evidence.s3.secretKey", "resin",
                "aftersale.scan.host", "clamd.internal"));

        EvidenceSettings evidence = AfterSaleSettings.of(properties).evidence();

        assertThat(evidence.inS3()).isTrue();
        assertThat(evidence.s3())
                .isEqualTo(new EvidenceSettings.Bucket(
                        "statues", "eu-south-1", "https://s3.example.com:9000", true, "shop/", "key", "resin"))
                .hasToString("bucket statues in eu-south-1 at s3.example.com");
        assertThat(evidence.toString()).doesNotContain("resin");
        assertThat(evidence.clamd().isOn()).isTrue();
    }

    @Test
    void s3NeedsABucketAndARegion() {
        properties.put("aftersale.evidence.store", "s3");

        assertThatThrownBy(() -> AfterSaleSettings.of(properties))
                .hasMessage(
                        "After-Sale cannot start: aftersale.evidence.s3.bucket is required where aftersale.evidence.store"
                                + " is s3; aftersale.evidence.s3.region is required where aftersale.evidence.store is s3");
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
