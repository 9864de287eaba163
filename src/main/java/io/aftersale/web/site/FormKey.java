// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whether it can be one of ours; only 32 lower-case hex digits are. */
    static boolean looksRight(String key) {
        return key.matches("[0-9a-f]{32}");
    }
}
