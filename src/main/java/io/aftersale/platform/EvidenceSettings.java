// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where evidence is kept and who looks for malware in it.
 *
 * @param inS3 whether it is kept in an S3-compatible store ({@code aftersale.evidence.store})
 * @param s3 that store; of no meaning where {@code inS3} is false
 * @param clamd the scanner ({@code aftersale.scan})
 * @param letGo whether files that wait are shown unscanned where nobody scans ({@code aftersale.scan.letGo})
 */
public record EvidenceSettings(boolean inS3, Bucket s3, Clamd clamd, boolean letGo) {

    static EvidenceSettings of(SettingsProperty.Values values) {
        return new EvidenceSettings(
                isInS3(values),
                new Bucket(
                        values.of(SettingsProperty.S3_BUCKET),
                        values.of(SettingsProperty.S3_REGION),
                        values.of(SettingsProperty.S3_ENDPOINT),
                        Boolean.parseBoolean(values.of(SettingsProperty.S3_PATH_STYLE)),
                        values.of(SettingsProperty.S3_PREFIX),
                        values.of(SettingsProperty.S3_ACCESS_KEY),
                        values.of(SettingsProperty.S3_SECRET_KEY)),
                new Clamd(
                        values.of(SettingsProperty.SCAN_HOST),
                        Integer.parseInt(values.of(SettingsProperty.SCAN_PORT)),
                        Long.parseLong(values.of(SettingsProperty.SCAN_MEGABYTES)) << 20,
                        Duration.ofSeconds(Long.parseLong(values.of(SettingsProperty.SCAN_SECONDS)))),
                Boolean.parseBoolean(values.of(SettingsProperty.SCAN_LET_GO)));
    }

    /** What no property says by itself: which of them belong together. */
    static List<String> faults(SettingsProperty.Values values) {
        List<String> faults = new ArrayList<>();
        if (isInS3(values)) {
            for (SettingsProperty needed : List.of(SettingsProperty.S3_BUCKET, SettingsProperty.S3_REGION)) {
                if (values.of(needed).isEmpty()) {
                    faults.add(needed.key() + " is required where aftersale.evidence.store is s3");
                }
            }
        }
        if (values.of(SettingsProperty.S3_ACCESS_KEY).isEmpty()
                != values.of(SettingsProperty.S3_SECRET_KEY).isEmpty()) {
            faults.add(
                    "aftersale.evidence.s3.accessKey and aftersale.evidence.s3.secretKey go together: give both or none");
        }
        return faults;
    }

    private static boolean isInS3(SettingsProperty.Values values) {
        return values.of(SettingsProperty.EVIDENCE_STORE).equals("s3");
    }

    /**
     * A bucket, properties {@code aftersale.evidence.s3}.
     *
     * @param endpoint address of the server; empty for Amazon's own of the region
     * @param prefix what each object's key begins with; empty, or ends with a slash
     * @param accessKey with {@code secretKey} both empty where the SDK finds the credentials by itself
     */
    public record Bucket(
            String name,
            String region,
            String endpoint,
            boolean pathStyle,
            String prefix,
            String accessKey,
            String secretKey) {

        /** Without the keys: what is printed is kept in logs. */
        @Override
        public String toString() {
            return "bucket " + name + " in " + region
                    + (endpoint.isEmpty() ? "" : " at " + URI.create(endpoint).getHost());
        }
    }

    /**
     * ClamAV's daemon.
     *
     * @param host empty where nothing is scanned
     * @param mostBytes larger files are not sent to it
     * @param time in which a file has to be answered
     */
    public record Clamd(String host, int port, long mostBytes, Duration time) {

        public boolean isOn() {
            return !host.isEmpty();
        }
    }
}
