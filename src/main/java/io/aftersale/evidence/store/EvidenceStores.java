// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.store.s3.S3EvidenceStore;
import io.aftersale.platform.AfterSaleSettings;
import java.util.Map;
import java.util.TreeMap;

/** The store that the properties name. S3 needs libraries that a shop adds by itself; without them nothing of it is touched. */
public final class EvidenceStores {

    private static final Map<String, String> NEEDED = new TreeMap<>(Map.of(
            "software.amazon.awssdk:s3", "software.amazon.awssdk.services.s3.S3Client",
            "software.amazon.awssdk:url-connection-client",
                    "software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient"));

    private EvidenceStores() {}

    /**
     * Opens it, checked.
     *
     * @throws IllegalStateException naming the property that keeps it from being used
     */
    public static EvidenceStore of(AfterSaleSettings settings) {
        return of(settings, EvidenceStores.class.getClassLoader());
    }

    static EvidenceStore of(AfterSaleSettings settings, ClassLoader loader) {
        if (!settings.evidence().inS3()) {
            return new FolderEvidenceStore(settings.evidenceFolder());
        }
        NEEDED.forEach((artifact, type) -> require(artifact, type, loader));
        return S3EvidenceStore.in(settings.evidence().s3(), new Incoming(settings.evidenceFolder()));
    }

    private static void require(String artifact, String type, ClassLoader loader) {
        try {
            Class.forName(type, false, loader);
        } catch (ClassNotFoundException | LinkageError absent) {
            throw new IllegalStateException(
                    "aftersale.evidence.store is s3, but " + artifact
                            + " is not on the class path: add it, or say folder",
                    absent);
        }
    }
}
