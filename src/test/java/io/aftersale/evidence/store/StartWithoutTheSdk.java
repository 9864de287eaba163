// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import io.aftersale.platform.AfterSaleSettings;
import java.util.Map;

/** Opens the store that the arguments name, in a JVM of its own. */
public final class StartWithoutTheSdk {

    private StartWithoutTheSdk() {}

    /** The folder, and the kind of store. */
    public static void main(String[] arguments) {
        AfterSaleSettings settings = AfterSaleSettings.of(Map.of(
                "aftersale.zone", "Europe/Rome",
                "aftersale.support.email", "care@statues.example",
                "aftersale.evidence.folder", arguments[0],
                "aftersale.evidence.store", arguments[1],
                "aftersale.evidence.s3.bucket", "statues",
                "aftersale.evidence.s3.region", "eu-south-1"));
        try {
            System.out.print(EvidenceStores.of(settings).getClass().getSimpleName());
        } catch (IllegalStateException said) {
            System.out.print(said.getMessage());
        }
    }
}
