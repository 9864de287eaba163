// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a line was sold; frozen when it was ordered (rules 3.1, A54). */
public enum StockOrigin {
    PRE_ORDER,
    IN_STOCK,
    CHINA_STOCK,
    UNKNOWN;

    /** Reads the merchant's value whatever its case and with blanks or hyphens; anything else is UNKNOWN (A5). */
    public static StockOrigin parse(@Nullable String written) {
        if (written == null) {
            return UNKNOWN;
        }
        String name = written.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(values())
                .filter(origin -> origin.name().equals(name))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
