// SPDX-License-Identifier: Apache-2.0
package io.aftersale.apikey;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A key as the merchant sees it; the key itself is not known any more.
 *
 * @param madeBy login of staff
 * @param revokedBy login of staff; null while nobody took it back
 * @param lastUsedOn in the store's zone; null where it was never used
 */
public record KnownKey(
        long id,
        ApiKey key,
        String madeBy,
        Instant madeAt,
        @Nullable String revokedBy,
        @Nullable LocalDate lastUsedOn) {}
