// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.platform.Sha256;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The random key of one opened form: whatever is sent under it makes one claim at most (T17). */
final class FormKey {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormKey() {}

    static String next() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    /** The key that goes on where nothing may be added under that one any more; the same each time. */
    static String after(String key) {
        return Sha256.of(key).substring(0, 2 * BYTES);
    }

    /** Whether it can be one of ours; only 32 lower-case hex digits are. */
    static boolean looksRight(String key) {
        return key.matches("[0-9a-f]{32}");
    }
}
