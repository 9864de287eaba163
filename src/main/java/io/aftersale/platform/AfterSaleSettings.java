// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import java.nio.file.Path;
import java.time.ZoneId;

/**
 * The module's properties, read and checked once at start.
 *
 * @param zone the store's zone ({@code aftersale.zone}); the server's own is never used
 * @param evidenceFolder where media is kept ({@code aftersale.evidence.folder}), outside every web root
 * @param supportEmail shown with each refusal ({@code aftersale.support.email})
 * @param layout the theme's page frame for our pages ({@code aftersale.layout})
 * @param attributes names of the merchant's product attributes
 */
public record AfterSaleSettings(
        ZoneId zone, Path evidenceFolder, String supportEmail, String layout, AttributeNames attributes) {

    /** Names of the product and SKU attributes that hold the merchant's facts. */
    public record AttributeNames(String stockOrigin, String releaseDate, String studio, String marks) {}
}
